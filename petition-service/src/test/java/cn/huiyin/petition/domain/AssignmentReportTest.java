package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.CALENDAR;
import static cn.huiyin.petition.domain.APetition.RECEIVED;
import static cn.huiyin.petition.domain.APetition.UNITS;
import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static cn.huiyin.petition.domain.stage.ActorRole.BUREAU_HEAD;
import static cn.huiyin.petition.domain.stage.ActorRole.INTAKE;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HANDLER;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.SupervisionForm;
import cn.huiyin.events.petition.SupervisionGround;
import cn.huiyin.events.petition.SupervisionResult;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.oversight.SupervisionOrder;
import cn.huiyin.petition.domain.state.part.ReportState;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("办结报告（I-21）")
class AssignmentReportTest {
  private static Petition assigned() {
    Petition petition = APetition.appeal();
    DispatchOrder order = new DispatchOrder("TOWN", RECEIVED.plusDays(30), false, false);
    petition.disposing().assign(order, UNITS, RECEIVED, by(BUREAU_HEAD));
    return APetition.receive(petition);
  }

  @Test
  @DisplayName("退回的报告不销账，再交、认可后才销账")
  void aReturnedReportLeavesTheAssignmentOpen() {
    Petition petition = assigned();
    petition.reports().submit(RECEIVED, by(UNIT_HANDLER));
    petition.reports().giveBack("FACTS_UNCLEAR", RECEIVED, by(BUREAU_HEAD));
    assertThat(petition.reportState()).contains(ReportState.RETURNED);
    assertThat(petition.book().running(StatutoryClock.REPORTBACK)).isPresent();
    assertBreaks(
        "REPORT_SUBMITTED_FIRST", () -> petition.reports().accept(RECEIVED, by(BUREAU_HEAD)));
    petition.reports().submit(RECEIVED, by(UNIT_HEAD));
    petition.reports().accept(RECEIVED, by(BUREAU_HEAD));
    assertThat(petition.book().running(StatutoryClock.REPORTBACK)).isEmpty();
    assertBreaks("REPORT_IS_OPEN", () -> petition.reports().submit(RECEIVED, by(UNIT_HANDLER)));
  }

  @Test
  @DisplayName("转送件没有办结报告；未认可的交办、未结的督办不归档")
  void whatIsOpenIsNotArchived() {
    assertBreaks(
        "REPORT_ON_ASSIGNMENT_ONLY",
        () -> APetition.withUnit().reports().submit(RECEIVED, by(UNIT_HANDLER)));
    Petition petition = assigned();
    petition.unit().refuse("NA4", RECEIVED, by(UNIT_HEAD));
    Set<String> papers = Set.of("交办函", "不予受理告知书", "办结报告");
    assertBreaks(
        "ASSIGNMENT_CLOSED_BEFORE_ARCHIVE",
        () -> petition.afterwards().archive(papers, true, RECEIVED, by(INTAKE)));
    petition.reports().submit(RECEIVED, by(UNIT_HANDLER));
    petition.reports().accept(RECEIVED, by(BUREAU_HEAD));
    petition
        .supervising()
        .open(
            new SupervisionOrder(
                "DB-1", SupervisionGround.DELAY, SupervisionForm.PHONE, null, null, null),
            Set.of(),
            RECEIVED,
            by(BUREAU_HEAD));
    assertBreaks(
        "SUPERVISION_CLOSED_BEFORE_ARCHIVE",
        () -> petition.afterwards().archive(papers, true, RECEIVED, by(INTAKE)));
    petition.supervising().close("DB-1", SupervisionResult.REFUSED, RECEIVED, by(BUREAU_HEAD));
    assertBreaks(
        "PARTS_ARCHIVED_FIRST",
        () -> petition.afterwards().archive(papers, false, RECEIVED, by(INTAKE)));
    assertBreaks(
        "PAPERS_COMPLETE",
        () -> petition.afterwards().archive(Set.of("交办函"), true, RECEIVED, by(INTAKE)));
    assertThat(RequiredPaper.missing(petition, Set.of("交办函"))).containsExactly("不予受理告知书", "办结报告");
    petition.afterwards().archive(papers, true, RECEIVED, by(INTAKE));
  }

  @Test
  @DisplayName("提交办结报告的人兼任局负责人的，不得自己认可、退回")
  void whoSubmittedDoesNotVerify() {
    Petition petition = assigned();
    petition.reports().submit(RECEIVED, by(UNIT_HANDLER));
    Actor same = new Actor(by(UNIT_HANDLER).staffId(), BUREAU_HEAD.name(), null, null);
    assertBreaks("VERIFIER_IS_NOT_SUBMITTER", () -> petition.reports().accept(RECEIVED, same));
    assertBreaks(
        "VERIFIER_IS_NOT_SUBMITTER", () -> petition.reports().giveBack("UNCLEAR", RECEIVED, same));
  }

  @Test
  @DisplayName("反馈期限在届满前可以由交办单位延长，届满后不能；转送没有")
  void theSenderMayGiveMoreTime() {
    Petition petition = assigned();
    LocalDate due = due(petition);
    petition.reports().extendTerm(15, RECEIVED.plusDays(3), CALENDAR, by(BUREAU_HEAD));
    assertThat(due(petition)).isAfter(due.plusDays(10));
    assertBreaks(
        "REPORT_TERM_RUNS",
        () -> petition.reports().extendTerm(5, RECEIVED.plusDays(90), CALENDAR, by(BUREAU_HEAD)));
    assertBreaks(
        "REPORT_TERM_RUNS",
        () -> petition.reports().extendTerm(352, RECEIVED, CALENDAR, by(BUREAU_HEAD)));
    assertBreaks(
        "REPORT_ON_ASSIGNMENT_ONLY",
        () -> APetition.withUnit().reports().extendTerm(5, RECEIVED, CALENDAR, by(BUREAU_HEAD)));
  }

  private static LocalDate due(Petition petition) {
    return petition
        .book()
        .running(StatutoryClock.REPORTBACK)
        .orElseThrow()
        .deadline(CALENDAR)
        .due();
  }
}
