package cn.huiyin.mediation.importing.campaign;

import cn.huiyin.events.backlog.ActivityType;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.kit.ledger.LedgerColumn;
import cn.huiyin.kit.ledger.LedgerImporter;
import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.mediation.acting.Codes;
import cn.huiyin.mediation.campaign.activity.ActivityRecord;
import cn.huiyin.mediation.domain.campaign.ActivityPlan;
import cn.huiyin.mediation.domain.campaign.ActivityStage;
import cn.huiyin.mediation.domain.campaign.CampaignActivity;
import cn.huiyin.mediation.importing.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** 专项行动台账. When an activity was planned isn't stated: with its own day. */
@ApplicationScoped
class CampaignActivitiesLedger implements LedgerImporter {
  private final ActivityRecord record;
  private final Cells cells;

  @Inject
  CampaignActivitiesLedger(ActivityRecord record, Cells cells) {
    this.record = record;
    this.cells = cells;
  }

  @Override
  public String ledger() {
    return "campaign_activities";
  }

  @Override
  public List<LedgerColumn> columns() {
    return List.of(
        LedgerColumn.key("activityNo"),
        LedgerColumn.required("type"),
        LedgerColumn.required("heldOn"),
        LedgerColumn.required("unitCode"),
        LedgerColumn.optional("cancelled"),
        LedgerColumn.optional("note"));
  }

  @Override
  public void take(LedgerRow row, LedgerActors actors) {
    Actor supervisor = actors.as(Role.SUPERVISOR, null);
    ActivityPlan plan = plan(row);
    LocalDate on = cells.notAfterToday(plan.plannedFor());
    CampaignActivity activity =
        record.numbered(plan.activityNo()).orElseGet(() -> planned(row, plan, on, supervisor));
    Cells.same(row, "type", plan.type(), activity.type());
    Cells.same(row, "unitCode", plan.unitCode(), activity.unitCode());
    Cells.same(row, "heldOn", plan.plannedFor(), activity.plannedFor());
    goOn(row, activity, on, supervisor);
  }

  private void goOn(LedgerRow row, CampaignActivity activity, LocalDate on, Actor supervisor) {
    boolean cancelled = row.bool("cancelled");
    boolean over = activity.stage() == ActivityStage.CANCELLED;
    Cells.needs(row, cancelled || !over, "cancelled", "该活动已取消", "it is cancelled already");
    if (cancelled && !over) {
      Cells.act(row, "cancelled", () -> record.cancel(activity, on, supervisor));
    } else if (activity.stage() == ActivityStage.PLANNED && activity.plannedFor().equals(on)) {
      Cells.act(row, "heldOn", () -> record.hold(activity, on, supervisor));
    }
  }

  private CampaignActivity planned(
      LedgerRow row, ActivityPlan plan, LocalDate on, Actor supervisor) {
    return Cells.result(row, "unitCode", () -> record.plan(plan, on, supervisor));
  }

  private static ActivityPlan plan(LedgerRow row) {
    return new ActivityPlan(
        Cells.requiredCode(row, "activityNo"),
        row.required("type", row.oneOf("type", ActivityType.class)),
        Cells.requiredCode(row, "unitCode"),
        row.required("heldOn", row.date("heldOn")),
        row.text("note", Codes.LONGEST_TEXT));
  }
}
