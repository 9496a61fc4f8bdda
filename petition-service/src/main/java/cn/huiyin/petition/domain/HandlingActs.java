package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.Conclusion;
import cn.huiyin.events.petition.HandlingExtended;
import cn.huiyin.events.petition.HandlingExtensionAsked;
import cn.huiyin.events.petition.HandlingExtensionDeclined;
import cn.huiyin.events.petition.HandlingTerminated;
import cn.huiyin.events.petition.HearingHeld;
import cn.huiyin.events.petition.InvestigationStarted;
import cn.huiyin.events.petition.MediationReferred;
import cn.huiyin.events.petition.MediationResult;
import cn.huiyin.events.petition.MediationReturned;
import cn.huiyin.events.petition.PetitionerHeard;
import cn.huiyin.events.petition.SettlementReached;
import cn.huiyin.events.petition.TerminationReason;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.casefile.recusal.SeatRole;
import cn.huiyin.petition.domain.rule.ExtensionTakesTwoPersons;
import cn.huiyin.petition.domain.rule.handling.ExtensionBeforeDueOnceAtMostThirtyDays;
import cn.huiyin.petition.domain.rule.handling.HearingHasHostAndPanel;
import cn.huiyin.petition.domain.rule.handling.NoMediationOfAccusations;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import cn.huiyin.petition.domain.state.Classification;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** 办理 (第三十一、三十三、三十四条): investigation, hearing, extension, mediation, settlement. */
public final class HandlingActs {
  private final Petition petition;

  HandlingActs(Petition petition) {
    this.petition = petition;
  }

  public void investigate(LocalDate on, Actor actor) {
    petition.perform(new InvestigationStarted(on, petition.ownerUnit()), actor);
  }

  /** 听取信访人陈述事实和理由 (I-14). */
  public void hearPetitioner(LocalDate on, Actor actor) {
    petition.perform(new PetitionerHeard(on, petition.ownerUnit()), actor);
  }

  /**
   * 听证: for major, complex or difficult matters.
   *
   * @param panelLeast members of the panel beside the host, a policy
   */
  public void holdHearing(List<SeatRole> seats, int panelLeast, LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.HOLD_HEARING);
    HearingHasHostAndPanel.check(seats, panelLeast);
    int panel = Collections.frequency(seats, SeatRole.PANEL);
    petition.perform(new HearingHeld(on, petition.ownerUnit(), panel), actor);
  }

  /**
   * 申请延期, by the handler: what the head could not grant is not asked for either.
   *
   * @param reasonCode why
   */
  public void askExtension(
      int days, String reasonCode, LocalDate on, StatutoryCalendar calendar, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.ASK_EXTENSION);
    ExtensionTakesTwoPersons.notAskedYet(petition.handling());
    ExtensionBeforeDueOnceAtMostThirtyDays.check(
        petition.book().running(StatutoryClock.HANDLE60), days, on, calendar);
    petition.perform(new HandlingExtensionAsked(on, petition.ownerUnit(), days, reasonCode), actor);
    petition.take(petition.hands().extensionAskedBy(actor.staffId()));
  }

  /** 不同意延期, by the head. */
  public void declineExtension(LocalDate on, Actor head) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.DECLINE_EXTENSION);
    ExtensionTakesTwoPersons.asked(petition.handling());
    ExtensionTakesTwoPersons.decidedByAnother(petition.handling(), petition.hands(), head);
    petition.perform(new HandlingExtensionDeclined(on, petition.ownerUnit()), head);
  }

  /**
   * 延长办理期限 (第三十四条, I-11), asked for by the handler or on the head's own motion.
   *
   * @param noticeOn day the petitioner was told the reason
   */
  public void extend(
      int days, LocalDate noticeOn, LocalDate on, StatutoryCalendar calendar, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.EXTEND_HANDLING);
    ExtensionTakesTwoPersons.decidedByAnother(petition.handling(), petition.hands(), actor);
    ExtensionBeforeDueOnceAtMostThirtyDays.check(
        petition.book().running(StatutoryClock.HANDLE60), days, on, calendar);
    petition.perform(new HandlingExtended(on, days, noticeOn), actor);
  }

  /**
   * 移交评理、调解 (第三十三条): both sides agree; no clock stands still (I-29).
   *
   * @param roomCode the room asked for, or null
   */
  public void referToMediation(String roomCode, LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.REFER_TO_MEDIATION);
    NoMediationOfAccusations.check(petition.underSeal());
    Classification classification = petition.classification().orElseThrow();
    petition.perform(
        new MediationReferred(
            on,
            petition.registration().petitionNo(),
            classification.matterNo(),
            petition.registration().divisionCode(),
            classification.subjectCode(),
            roomCode),
        actor);
  }

  /** 记录评理结果: a note beside the main line; a settlement is an act of its own. */
  public void recordMediationReturn(
      String caseNo, MediationResult result, LocalDate on, Actor actor) {
    petition.perform(new MediationReturned(on, caseNo, result), actor);
  }

  /** 和解、调解 (第三十三条): a lawful agreement was signed; it concludes the petition. */
  public void settle(LocalDate on, Actor actor) {
    petition.perform(new SettlementReached(on, petition.ownerUnit()), actor);
    petition.conclude(Conclusion.SETTLED, on);
  }

  public void terminate(TerminationReason reason, LocalDate on, Actor actor) {
    petition.perform(new HandlingTerminated(on, reason), actor);
    petition.conclude(Conclusion.TERMINATED, on);
  }
}
