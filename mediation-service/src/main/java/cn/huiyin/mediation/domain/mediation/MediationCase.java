package cn.huiyin.mediation.domain.mediation;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.Topics;
import cn.huiyin.events.mediation.DeclineReason;
import cn.huiyin.events.mediation.MediationEvent.ConsentGiven;
import cn.huiyin.events.mediation.MediationEvent.MediationAdmitted;
import cn.huiyin.events.mediation.MediationEvent.MediationDeclined;
import cn.huiyin.events.mediation.MediationEvent.MediationRequested;
import cn.huiyin.events.mediation.MediationEvent.MediationScheduled;
import cn.huiyin.events.mediation.MediationEvent.OpinionGiven;
import cn.huiyin.events.mediation.MediationEvent.PetitionLinked;
import cn.huiyin.events.mediation.MediationEvent.SessionHeld;
import cn.huiyin.events.mediation.MediationOutcome;
import cn.huiyin.events.mediation.ReversalReason;
import cn.huiyin.mediation.domain.DatedAggregate;
import cn.huiyin.mediation.domain.DatesInOrder;
import cn.huiyin.mediation.domain.mediation.rule.AllPartiesConsent;
import cn.huiyin.mediation.domain.mediation.rule.DisputeHasTwoSides;
import cn.huiyin.mediation.domain.mediation.rule.PartyExists;
import cn.huiyin.mediation.domain.mediation.rule.PetitionKnownBeforeAdmission;
import cn.huiyin.mediation.domain.mediation.rule.ReferralNamesPetition;
import cn.huiyin.mediation.domain.mediation.rule.ResolutionIsAgreed;
import cn.huiyin.mediation.domain.mediation.rule.RoomIsNamed;
import cn.huiyin.mediation.domain.room.Room;
import cn.huiyin.mediation.domain.room.RoomOpenOnSessionDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** 评理案件 (DOMAIN 3): one dispute before one room, from request to outcome. */
@Entity
@Table(name = "mediation_case")
public class MediationCase extends DatedAggregate {
  @Embedded private MediationFacts facts = new MediationFacts();
  @Embedded private MediationDates dates = new MediationDates();

  /** 评理事项: text, so it stays here and goes into no event (I-51). */
  private String subject;

  @Column(name = "requesting_unit")
  private String requestingUnit;

  protected MediationCase() {}

  private MediationCase(UUID id) {
    super(id);
  }

  /** An empty case to fold a case file into. */
  public static MediationCase blank(UUID id) {
    return new MediationCase(id);
  }

  /** 申请: opens a case. A petition not known yet may be named; the case then waits for its link. */
  public static MediationCase request(UUID id, MediationRequest request, LocalDate on) {
    DisputeHasTwoSides.check(request.parties());
    ReferralNamesPetition.check(request.source(), request.petitionNo());
    MediationCase opened = new MediationCase(id);
    opened.subject = request.subject();
    opened.requestingUnit = request.requestingUnit();
    LinkedPetition known = request.petition();
    opened.happened(
        on,
        new MediationRequested(
            request.caseNo(),
            request.source(),
            request.petitionNo(),
            known == null ? null : known.petitionId(),
            known == null ? request.matterNo() : known.matterNo(),
            request.roomCode(),
            request.divisionCode(),
            request.parties()));
    return opened;
  }

  /** 关联信访件: takes effect with the last act, for it says nothing new of the dispute. */
  public void link(LinkedPetition petition) {
    require(MediationAct.LINK_PETITION);
    happened(
        lastActOn(),
        new PetitionLinked(
            facts.caseNo,
            facts.petitionNo,
            petition.petitionId(),
            petition.matterNo(),
            facts.divisionCode));
  }

  /** 同意: records the consent of one party, counted from 1. */
  public void consent(LocalDate on, int partyNo) {
    require(MediationAct.GIVE_CONSENT);
    PartyExists.check(facts.parties, partyNo);
    happened(on, new ConsentGiven(facts.caseNo, partyNo, facts.parties.role(partyNo)));
  }

  /** 受理: the room takes the case. */
  public void admit(LocalDate on, Room room) {
    require(MediationAct.ADMIT);
    AllPartiesConsent.check(facts.parties);
    PetitionKnownBeforeAdmission.check(facts.petitionNo, facts.petitionId);
    RoomIsNamed.check(facts.roomCode, room.roomCode());
    happened(
        on,
        new MediationAdmitted(
            facts.caseNo, facts.petitionNo, facts.petitionId, room.roomCode(), facts.divisionCode));
  }

  /** 不予受理. */
  public void decline(LocalDate on, DeclineReason reason) {
    require(MediationAct.DECLINE);
    happened(
        on,
        new MediationDeclined(
            facts.caseNo, facts.petitionNo, facts.petitionId, facts.divisionCode, reason));
  }

  /** 排期: sets the day of a session; a later appointment replaces an earlier one. */
  public void schedule(LocalDate on, Room room, LocalDate sessionOn) {
    require(MediationAct.SCHEDULE);
    RoomIsNamed.check(facts.roomCode, room.roomCode());
    DatesInOrder.check(on, sessionOn);
    RoomOpenOnSessionDate.check(room, sessionOn);
    happened(
        on, new MediationScheduled(facts.caseNo, facts.roomCode, facts.divisionCode, sessionOn));
  }

  /** 开展评理: a session was held in the case's room. */
  public void holdSession(LocalDate on, Room room, boolean lawyerAttended) {
    require(MediationAct.HOLD_SESSION);
    RoomIsNamed.check(facts.roomCode, room.roomCode());
    RoomOpenOnSessionDate.check(room, on);
    happened(
        on,
        new SessionHeld(
            facts.caseNo, facts.roomCode, facts.divisionCode, facts.sessions + 1, lawyerAttended));
  }

  /** 评理意见: the panel recommends. */
  public void giveOpinion(LocalDate on) {
    require(MediationAct.GIVE_OPINION);
    happened(on, new OpinionGiven(facts.caseNo, facts.roomCode, facts.divisionCode));
  }

  /** 办结: ends the case with an outcome other than a withdrawal. */
  public void conclude(LocalDate on, Conclusion conclusion) {
    require(MediationAct.CONCLUDE);
    ResolutionIsAgreed.check(conclusion, facts.opinionGiven);
    happened(on, facts.concluded(conclusion));
  }

  /** 撤回: a party no longer wants mediation. */
  public void withdraw(LocalDate on) {
    require(MediationAct.WITHDRAW);
    happened(on, facts.concluded(new Conclusion(MediationOutcome.WITHDRAWN, null, false)));
  }

  /** 撤销结果: the outcome does not stand. */
  public void reverse(LocalDate on, ReversalReason reason) {
    require(MediationAct.REVERSE);
    happened(on, facts.reversed(reason));
  }

  private void require(MediationAct act) {
    MediationLifecycle.TABLE.require(facts.stage, act);
  }

  @Override
  protected void apply(CaseEvent event) {
    facts.apply(event);
  }

  @Override
  protected void dated(LocalDate occurredOn, CaseEvent event) {
    dates.keep(occurredOn, event);
  }

  @Override
  public String aggregateType() {
    return "mediation-case";
  }

  @Override
  public String topic() {
    return Topics.MEDIATION;
  }

  /** What the events say of the case. */
  public MediationFacts facts() {
    return facts;
  }

  /** When it happened. */
  public MediationDates dates() {
    return dates;
  }

  public String subject() {
    return subject;
  }

  /** Unit of the person who opened the case, or null. */
  public String requestingUnit() {
    return requestingUnit;
  }

  /** Whether the case names a petition that is not known here yet. */
  public boolean pendingLink() {
    return facts.petitionNo != null && facts.petitionId == null;
  }
}
