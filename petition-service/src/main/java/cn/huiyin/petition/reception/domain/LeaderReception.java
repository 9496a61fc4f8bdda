package cn.huiyin.petition.reception.domain;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.Topics;
import cn.huiyin.events.petition.ReceptionEvent;
import cn.huiyin.events.petition.ReceptionEvent.LeaderReceptionCancelled;
import cn.huiyin.events.petition.ReceptionEvent.LeaderReceptionHeld;
import cn.huiyin.events.petition.ReceptionEvent.LeaderReceptionScheduled;
import cn.huiyin.events.petition.ReceptionEvent.LeaderReceptionSigned;
import cn.huiyin.events.petition.ReceptionEvent.ReceptionPetitionLinked;
import cn.huiyin.kit.casework.ActNotAllowed;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.Aggregate;
import cn.huiyin.kit.casework.RuleBroken;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** 领导接访 (第十八条): one session of one leader on one day. F5 counts the sessions that were held. */
@Entity
@Table(name = "leader_reception")
public class LeaderReception extends Aggregate {
  @Column(name = "reception_no", nullable = false, updatable = false)
  private String receptionNo;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private ReceptionStage stage;

  @Column(name = "session_on", nullable = false)
  private LocalDate sessionOn;

  @Column(name = "leader_post", nullable = false)
  private String leaderPost;

  @Column(nullable = false)
  private boolean principal;

  @Convert(converter = CodeList.class)
  @Column(name = "lawyer_ids", nullable = false)
  private List<String> lawyerIds = List.of();

  @Column(nullable = false)
  private int visitors;

  /** Where it is held; a public office, but texts stay out of events. */
  @Column(updatable = false)
  private String place;

  /** Pseudonym of the leader who signed; never in an event. */
  @Column(name = "leader_staff")
  private String leaderStaff;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "reception_petition", joinColumns = @JoinColumn(name = "reception_id"))
  @OrderColumn(name = "line")
  @Column(name = "petition_id")
  private List<UUID> petitionIds = new ArrayList<>();

  /** For persistence only. */
  protected LeaderReception() {}

  private LeaderReception(UUID id) {
    super(id);
  }

  /** 排期. {@code announcedOn}: the day it was put on the schedule. */
  public static LeaderReception schedule(UUID id, ReceptionPlan plan, LocalDate announcedOn) {
    LeaderReception reception = new LeaderReception(id);
    reception.place = plan.place();
    reception.raise(
        announcedOn,
        new LeaderReceptionScheduled(
            id, plan.receptionNo(), plan.plannedOn(), plan.leaderPost(), plan.principal()));
    return reception;
  }

  /** 接访: the session took place. */
  public void hold(LocalDate heldOn, List<String> lawyers, int visitorCount) {
    require(ReceptionStage.SCHEDULED, ReceptionAct.HOLD);
    if (lawyers.stream().distinct().count() != lawyers.size()) {
      throw new RuleBroken("LAWYER_TWICE", null, "同一律师重复登记", "a lawyer is named twice");
    }
    raise(
        heldOn,
        new LeaderReceptionHeld(
            id(), receptionNo, heldOn, leaderPost, principal, List.copyOf(lawyers), visitorCount));
  }

  /** 取消. */
  public void cancel(LocalDate cancelledOn) {
    require(ReceptionStage.SCHEDULED, ReceptionAct.CANCEL);
    raise(cancelledOn, new LeaderReceptionCancelled(id(), receptionNo));
  }

  /** 签认: the leader who received signs; from then on what was received is the leader's own. */
  public void sign(LocalDate on, Actor actor) {
    require(ReceptionStage.HELD, ReceptionAct.SIGN);
    if (leaderStaff != null) {
      throw new RuleBroken("SIGNED_ALREADY", "信访工作条例 第十八条", "接访领导已签认", "signed already");
    }
    raise(on, new LeaderReceptionSigned(id(), receptionNo));
    leaderStaff = actor.staffId();
  }

  /** 转登记: what a received person brought is on record (DOMAIN 2.14). */
  public void link(UUID petitionId, LocalDate on) {
    require(ReceptionStage.HELD, ReceptionAct.LINK_PETITION);
    if (petitionIds.contains(petitionId)) {
      throw new RuleBroken(
          "LINKED_ALREADY", "信访工作条例 第十八条", "该信访件已与此次接访关联", "linked to this session already");
    }
    raise(on, new ReceptionPetitionLinked(id(), receptionNo, petitionId));
  }

  private void require(ReceptionStage needed, ReceptionAct act) {
    if (stage != needed) {
      throw new ActNotAllowed(stage, act);
    }
  }

  @Override
  protected void apply(CaseEvent event) {
    ReceptionEvent received = (ReceptionEvent) event;
    if (received instanceof LeaderReceptionScheduled scheduled) {
      stage = ReceptionStage.SCHEDULED;
      receptionNo = scheduled.receptionNo();
      sessionOn = scheduled.plannedOn();
      leaderPost = scheduled.leaderPost();
      principal = scheduled.principal();
    } else if (received instanceof LeaderReceptionHeld held) {
      stage = ReceptionStage.HELD;
      sessionOn = held.heldOn();
      lawyerIds = held.lawyerIds();
      visitors = held.visitors();
    } else if (received instanceof LeaderReceptionCancelled) {
      stage = ReceptionStage.CANCELLED;
    } else if (received instanceof ReceptionPetitionLinked linked) {
      petitionIds.add(linked.petitionId());
    }
  }

  public String receptionNo() {
    return receptionNo;
  }

  public ReceptionStage stage() {
    return stage;
  }

  /** The day planned, and once held the day it was held. */
  public LocalDate sessionOn() {
    return sessionOn;
  }

  public String leaderPost() {
    return leaderPost;
  }

  public boolean principal() {
    return principal;
  }

  public List<String> lawyerIds() {
    return List.copyOf(lawyerIds);
  }

  public int visitors() {
    return visitors;
  }

  public String place() {
    return place;
  }

  /** Pseudonym of the leader who signed, or null. */
  public String leaderStaff() {
    return leaderStaff;
  }

  /** The petitions of those who were received. */
  public List<UUID> petitionIds() {
    return List.copyOf(petitionIds);
  }

  @Override
  public String aggregateType() {
    return "leader-reception";
  }

  @Override
  public String topic() {
    return Topics.PETITION;
  }
}
