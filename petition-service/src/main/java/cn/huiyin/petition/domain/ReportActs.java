package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.ConclusionReportAccepted;
import cn.huiyin.events.petition.ConclusionReportReturned;
import cn.huiyin.events.petition.ConclusionReportSubmitted;
import cn.huiyin.events.petition.ReportTermExtended;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.rule.VerifierIsNotSubmitter;
import cn.huiyin.petition.domain.rule.unit.ReportIsOpen;
import cn.huiyin.petition.domain.rule.unit.ReportOnAssignmentOnly;
import cn.huiyin.petition.domain.rule.unit.ReportSubmittedFirst;
import cn.huiyin.petition.domain.rule.unit.ReportTermRuns;
import cn.huiyin.petition.domain.rule.unit.WasDispatched;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import cn.huiyin.petition.domain.state.Dispatch;
import java.time.LocalDate;

/** 办结报告 (第二十二条, I-21): the unit submits it; only the sender's acceptance closes an assignment. */
public final class ReportActs {
  private final Petition petition;

  ReportActs(Petition petition) {
    this.petition = petition;
  }

  /** 提交办结报告; one that was returned is submitted anew. */
  public void submit(LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.SUBMIT_CONCLUSION_REPORT);
    ReportIsOpen.check(petition.reportState().orElse(null));
    petition.perform(new ConclusionReportSubmitted(on, assigned().unitCode()), actor);
    petition.takeReportSubmitter(actor.staffId());
  }

  /** 认可: the assignment is closed. */
  public void accept(LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.ACCEPT_CONCLUSION_REPORT);
    String unit = assigned().unitCode();
    ReportSubmittedFirst.check(petition.reportState().orElse(null));
    VerifierIsNotSubmitter.check(petition.reportSubmitter(), actor);
    petition.perform(new ConclusionReportAccepted(on, unit), actor);
  }

  /** 退回: the assignment stays open and its clock runs on. */
  public void giveBack(String groundCode, LocalDate on, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.RETURN_CONCLUSION_REPORT);
    String unit = assigned().unitCode();
    ReportSubmittedFirst.check(petition.reportState().orElse(null));
    VerifierIsNotSubmitter.check(petition.reportSubmitter(), actor);
    petition.perform(new ConclusionReportReturned(on, unit, groundCode), actor);
  }

  /** 延长反馈期限: by the sender, in writing, before the day is past. */
  public void extendTerm(int days, LocalDate on, StatutoryCalendar calendar, Actor actor) {
    PetitionLifecycle.row(petition.stage(), PetitionAct.EXTEND_REPORT_TERM);
    String unit = assigned().unitCode();
    ReportTermRuns.check(petition.book().running(StatutoryClock.REPORTBACK), days, on, calendar);
    petition.perform(new ReportTermExtended(on, unit, days), actor);
  }

  private Dispatch assigned() {
    Dispatch dispatch = WasDispatched.check(petition.dispatch());
    ReportOnAssignmentOnly.check(dispatch);
    return dispatch;
  }
}
