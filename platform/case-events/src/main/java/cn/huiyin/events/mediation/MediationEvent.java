package cn.huiyin.events.mediation;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** 评理: everything mediation-service tells about rooms, cases and counsel. */
public sealed interface MediationEvent extends CaseEvent {

  /** 设立评理室: the room is open from the business date on (F6). */
  @EventType(value = "mediation.room-established", summary = "A room was established (设立评理室)")
  record RoomEstablished(String roomCode, RoomLevel level, String divisionCode, boolean committee)
      implements MediationEvent {}

  /** 撤并评理室: the room is no longer open on the business date (F6). */
  @EventType(value = "mediation.room-closed", summary = "A room was closed (撤并评理室)")
  record RoomClosed(String roomCode, RoomLevel level, String divisionCode)
      implements MediationEvent {}

  /**
   * 申请评理: a case was opened. petitionNo is set when it names a petition; petitionId and matterNo
   * only when that petition is known here; roomCode may be named later.
   */
  @EventType(value = "mediation.requested", summary = "Mediation was requested (申请评理)")
  record MediationRequested(
      String caseNo,
      MediationSource source,
      String petitionNo,
      UUID petitionId,
      String matterNo,
      String roomCode,
      String divisionCode,
      List<PartyRole> parties)
      implements MediationEvent {}

  /** 关联信访件: the petition the case names has become known; it is not an accusation. */
  @EventType(
      value = "mediation.petition-linked",
      summary = "The case was linked to its petition (关联信访件)")
  record PetitionLinked(
      String caseNo, String petitionNo, UUID petitionId, String matterNo, String divisionCode)
      implements MediationEvent {}

  /** 当事人同意: one party agreed to mediation (人民调解法 第三条). Parties count from 1. */
  @EventType(value = "mediation.consent-given", summary = "A party consented (当事人同意评理)")
  record ConsentGiven(String caseNo, int partyNo, PartyRole party) implements MediationEvent {}

  /** 受理评理: the room took the case. */
  @EventType(value = "mediation.admitted", summary = "The case was admitted (受理评理)")
  record MediationAdmitted(
      String caseNo, String petitionNo, UUID petitionId, String roomCode, String divisionCode)
      implements MediationEvent {}

  /** 不予受理评理: the room didn't take the case. */
  @EventType(value = "mediation.declined", summary = "The case was declined (不予受理评理)")
  record MediationDeclined(
      String caseNo, String petitionNo, UUID petitionId, String divisionCode, DeclineReason reason)
      implements MediationEvent {}

  /** 排期: a session was set for a day. */
  @EventType(value = "mediation.scheduled", summary = "A session was scheduled (评理排期)")
  record MediationScheduled(
      String caseNo, String roomCode, String divisionCode, LocalDate sessionOn)
      implements MediationEvent {}

  /** 开展评理: a session was held. Sessions count from 1. */
  @EventType(value = "mediation.session-held", summary = "A session was held (开展评理)")
  record SessionHeld(
      String caseNo, String roomCode, String divisionCode, int sessionNo, boolean lawyerAttended)
      implements MediationEvent {}

  /** 评理意见: the panel gave its opinion, a recommendation without binding force. */
  @EventType(value = "mediation.opinion-given", summary = "The panel gave an opinion (评理意见)")
  record OpinionGiven(String caseNo, String roomCode, String divisionCode)
      implements MediationEvent {}

  /**
   * 评理办结: the case ended. agreement is null when nothing was agreed; matterNo is null when the
   * dispute is no petition (then it is not in F7).
   */
  @EventType(value = "mediation.concluded", summary = "The case was concluded (评理办结)")
  record MediationConcluded(
      String caseNo,
      MediationSource source,
      MediationOutcome outcome,
      AgreementForm agreement,
      boolean opinionAccepted,
      String petitionNo,
      UUID petitionId,
      String matterNo,
      String roomCode,
      String divisionCode,
      boolean lawyerAttended)
      implements MediationEvent {}

  /** 撤销评理结果: the outcome no longer counts from the business date on (F7). */
  @EventType(value = "mediation.outcome-reversed", summary = "The outcome was reversed (撤销评理结果)")
  record MediationOutcomeReversed(
      String caseNo,
      MediationSource source,
      MediationOutcome outcome,
      ReversalReason reason,
      String petitionNo,
      UUID petitionId,
      String matterNo,
      String roomCode,
      String divisionCode)
      implements MediationEvent {}

  /** 聘请律师: a lawyer of the register was engaged by the bureau (F4). */
  @EventType(value = "mediation.counsel-engaged", summary = "Counsel was engaged (聘请律师)")
  record CounselEngaged(String engagementNo, String lawyerId, List<CounselScope> scopes)
      implements MediationEvent {}

  /** 聘期届满或解聘: the engagement ended. */
  @EventType(value = "mediation.counsel-ended", summary = "The engagement ended (解聘律师)")
  record CounselEnded(String engagementNo, String lawyerId) implements MediationEvent {}
}
