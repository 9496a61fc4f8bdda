package cn.huiyin.mediation.domain.campaign;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.Topics;
import cn.huiyin.events.backlog.ActivityType;
import cn.huiyin.events.backlog.BacklogEvent.CampaignActivityCancelled;
import cn.huiyin.events.backlog.BacklogEvent.CampaignActivityHeld;
import cn.huiyin.events.backlog.BacklogEvent.CampaignActivityPlanned;
import cn.huiyin.events.backlog.BacklogEvent.CampaignMeetingCancelled;
import cn.huiyin.events.backlog.BacklogEvent.CampaignMeetingHeld;
import cn.huiyin.events.backlog.BacklogEvent.CampaignSupervisionCancelled;
import cn.huiyin.events.backlog.BacklogEvent.CampaignSupervisionDone;
import cn.huiyin.mediation.domain.DatedAggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** 专项行动活动: a dispatch meeting, a supervision of one unit, or another activity. */
@Entity
@Table(name = "campaign_activity")
public class CampaignActivity extends DatedAggregate {
  @Enumerated(EnumType.STRING)
  private ActivityStage stage;

  @Column(name = "activity_no")
  private String activityNo;

  @Enumerated(EnumType.STRING)
  private ActivityType type;

  @Column(name = "unit_code")
  private String unitCode;

  @Column(name = "planned_for")
  private LocalDate plannedFor;

  @Column(name = "held_on")
  private LocalDate heldOn;

  private String note;

  protected CampaignActivity() {}

  private CampaignActivity(UUID id) {
    super(id);
  }

  /** An empty activity to fold a case file into. */
  public static CampaignActivity blank(UUID id) {
    return new CampaignActivity(id);
  }

  /** 安排: plans an activity. */
  public static CampaignActivity plan(UUID id, ActivityPlan plan, LocalDate on) {
    CampaignActivity planned = new CampaignActivity(id);
    planned.note = plan.note();
    planned.happened(
        on,
        new CampaignActivityPlanned(
            plan.activityNo(), plan.type(), plan.unitCode(), plan.plannedFor()));
    return planned;
  }

  /** 召开、开展: it took place on the given day. */
  public void hold(LocalDate on) {
    ActivityLifecycle.TABLE.require(stage, ActivityAct.HOLD);
    happened(on, heldEvent());
  }

  /** 取消: it did not take place, or its record is taken back. */
  public void cancel(LocalDate on) {
    ActivityLifecycle.TABLE.require(stage, ActivityAct.CANCEL);
    happened(on, cancelledEvent());
  }

  private CaseEvent heldEvent() {
    return switch (type) {
      case DISPATCH_MEETING -> new CampaignMeetingHeld(activityNo, type, unitCode);
      case SUPERVISION -> new CampaignSupervisionDone(activityNo, unitCode);
      case INTERVIEW, NOTICE -> new CampaignActivityHeld(activityNo, type, unitCode);
    };
  }

  private CaseEvent cancelledEvent() {
    return switch (type) {
      case DISPATCH_MEETING -> new CampaignMeetingCancelled(activityNo, type, unitCode);
      case SUPERVISION -> new CampaignSupervisionCancelled(activityNo, unitCode);
      case INTERVIEW, NOTICE -> new CampaignActivityCancelled(activityNo, type, unitCode);
    };
  }

  @Override
  protected void apply(CaseEvent event) {
    if (event instanceof CampaignActivityPlanned planned) {
      stage = ActivityStage.PLANNED;
      activityNo = planned.activityNo();
      type = planned.type();
      unitCode = planned.unitCode();
      plannedFor = planned.plannedFor();
    } else {
      stage = isHeld(event) ? ActivityStage.HELD : ActivityStage.CANCELLED;
    }
  }

  private static boolean isHeld(CaseEvent event) {
    return event instanceof CampaignMeetingHeld
        || event instanceof CampaignSupervisionDone
        || event instanceof CampaignActivityHeld;
  }

  @Override
  protected void dated(LocalDate occurredOn, CaseEvent event) {
    if (isHeld(event)) {
      heldOn = occurredOn;
    }
  }

  @Override
  public String aggregateType() {
    return "campaign-activity";
  }

  @Override
  public String topic() {
    return Topics.BACKLOG;
  }

  public ActivityStage stage() {
    return stage;
  }

  public String activityNo() {
    return activityNo;
  }

  public ActivityType type() {
    return type;
  }

  public String unitCode() {
    return unitCode;
  }

  public LocalDate plannedFor() {
    return plannedFor;
  }

  /** Null until held. */
  public LocalDate heldOn() {
    return heldOn;
  }

  public String note() {
    return note;
  }
}
