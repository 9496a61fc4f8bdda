package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.CALENDAR;
import static cn.huiyin.petition.domain.APetition.RECEIVED;
import static cn.huiyin.petition.domain.APetition.UNITS;
import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static cn.huiyin.petition.domain.stage.ActorRole.BUREAU_HEAD;
import static cn.huiyin.petition.domain.stage.ActorRole.CLASSIFIER;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HANDLER;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.Route;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import cn.huiyin.petition.domain.stage.PetitionStage;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Article23Test {
  @Test
  @DisplayName("5个工作日内提出的异议成立，退回信访局，以首个15日剩余的日数另行起算")
  void anUpheldObjectionReturnsThePetition() {
    Petition petition = APetition.withUnit();
    petition.unit().object("NOT_COMPETENT", RECEIVED.plusDays(7), CALENDAR, by(UNIT_HEAD));
    assertThat(petition.ownerUnit()).isEqualTo("TOWN");
    petition.unit().upholdObjection(3, RECEIVED.plusDays(8), CALENDAR, by(CLASSIFIER));
    assertThat(petition.stage()).isEqualTo(PetitionStage.CLASSIFIED);
    assertThat(petition.ownerUnit()).isEqualTo("BUREAU");
    PetitionClock again = petition.book().running(StatutoryClock.DISPOSE15).orElseThrow();
    assertThat(again.startedOn()).isEqualTo(RECEIVED.plusDays(8));
    assertThat(again.length()).isEqualTo(15);
  }

  @Test
  @DisplayName("逾期提出的异议不予接受（I-22）")
  void aLateObjectionIsRefused() {
    Petition petition = APetition.withUnit();
    assertBreaks(
        "OBJECTION_WITHIN_FIVE_WORKING_DAYS",
        () ->
            petition.unit().object("NOT_COMPETENT", RECEIVED.plusDays(8), CALENDAR, by(UNIT_HEAD)));
  }

  @Test
  @DisplayName("异议不成立，单位继续办理，15日告知期限从未停止")
  void aRejectedObjectionLeavesItWithTheUnit() {
    Petition petition = APetition.withUnit();
    petition.unit().object("NOT_COMPETENT", RECEIVED.plusDays(1), CALENDAR, by(UNIT_HANDLER));
    petition.unit().rejectObjection(RECEIVED.plusDays(2), by(BUREAU_HEAD));
    assertThat(petition.stage()).isEqualTo(PetitionStage.WITH_UNIT);
    assertThat(petition.book().running(StatutoryClock.NOTIFY15).orElseThrow().startedOn())
        .isEqualTo(RECEIVED);
  }

  @Test
  @DisplayName("一个工作日内未签收的，视为该工作日收到")
  void aLateReceiptIsDeemedTheNextWorkingDay() {
    Petition petition = APetition.transferred();
    petition.unit().receive(RECEIVED.plusDays(9), CALENDAR, by(UNIT_HANDLER));
    assertThat(petition.dispatch().orElseThrow().receivedOn()).isEqualTo(RECEIVED.plusDays(1));
    assertThat(petition.book().running(StatutoryClock.NOTIFY15).orElseThrow().startedOn())
        .isEqualTo(RECEIVED.plusDays(1));
  }

  @Test
  @DisplayName("姓名、住址不清的，不欠书面告知，期限不会超期（I-57）")
  void anAnonymousPetitionerIsOwedNoNotice() {
    Petition petition =
        APetition.transfer(
            APetition.classify(
                APetition.registered(
                    APetition.registration(Channel.LETTER, 0, 1, "C1T1", 1, false)),
                PetitionKind.APPEAL,
                Route.R31_6,
                "01",
                "TOWN"),
            "TOWN");
    PetitionClock notice = petition.book().running(StatutoryClock.NOTIFY15).orElseThrow();
    assertThat(notice.breached(CALENDAR, RECEIVED.plusDays(100))).isFalse();
    assertThat(notice.deadline(CALENDAR).overdue(RECEIVED.plusDays(100))).isTrue();
  }

  @Test
  @DisplayName("逾期受理是超期，不是拒绝")
  void aLateAcceptanceIsABreach() {
    Petition petition = APetition.withUnit();
    petition.unit().accept(false, RECEIVED.plusDays(30), by(UNIT_HANDLER));
    assertThat(
            petition
                .book()
                .last(StatutoryClock.NOTIFY15)
                .orElseThrow()
                .breached(CALENDAR, RECEIVED.plusDays(30)))
        .isTrue();
  }

  @Test
  @DisplayName("转下级办理：下级重新起算告知期限，成为责任主体")
  void theSubordinateGetsItsOwnClock() {
    Petition petition = APetition.withUnit();
    petition
        .unit()
        .forwardDown("STATION", UNITS, RECEIVED.plusDays(3), RECEIVED.plusDays(3), by(UNIT_HEAD));
    assertThat(petition.ownerUnit()).isEqualTo("STATION");
    PetitionClock notice = petition.book().running(StatutoryClock.NOTIFY15).orElseThrow();
    assertThat(notice.startedOn()).isEqualTo(RECEIVED.plusDays(3));
  }

  @Test
  @DisplayName("异议成立后：余下的15日，但至少3个工作日")
  void whatIsLeftOfTheFifteenDaysButThreeWorkingDays() {
    Petition early = APetition.withUnit();
    early.unit().object("NOT_COMPETENT", RECEIVED.plusDays(1), CALENDAR, by(UNIT_HEAD));
    early.unit().upholdObjection(3, RECEIVED.plusDays(1), CALENDAR, by(CLASSIFIER));
    assertThat(early.book().running(StatutoryClock.DISPOSE15).orElseThrow().startedOn())
        .isEqualTo(RECEIVED.plusDays(1));
    assertThat(early.dispatch()).isEmpty();
    Petition late = APetition.appeal();
    late.disposing().transfer(APetition.to("TOWN"), UNITS, RECEIVED.plusDays(15), by(BUREAU_HEAD));
    late.unit().receive(RECEIVED.plusDays(15), CALENDAR, by(UNIT_HANDLER));
    late.unit().object("NOT_COMPETENT", RECEIVED.plusDays(16), CALENDAR, by(UNIT_HEAD));
    late.unit().upholdObjection(3, RECEIVED.plusDays(18), CALENDAR, by(CLASSIFIER));
    PetitionClock again = late.book().running(StatutoryClock.DISPOSE15).orElseThrow();
    assertThat(again.startedOn()).isEqualTo(RECEIVED.plusDays(8));
    assertThat(again.deadline(CALENDAR).due()).isEqualTo(RECEIVED.plusDays(23));
  }

  @Test
  @DisplayName("起草人不得自己提出异议；逾期不得起草")
  void theDrafterDoesNotRaise() {
    Petition petition = APetition.withUnit();
    petition.unit().draftObjection("NOT_COMPETENT", RECEIVED, CALENDAR, by(UNIT_HANDLER));
    assertBreaks(
        "DRAFTER_DOES_NOT_RAISE",
        () -> petition.unit().object("NOT_COMPETENT", RECEIVED, CALENDAR, by(UNIT_HANDLER)));
    petition.unit().object("NOT_COMPETENT", RECEIVED, CALENDAR, by(UNIT_HEAD));
    assertBreaks(
        "OBJECTION_WITHIN_FIVE_WORKING_DAYS",
        () ->
            APetition.withUnit()
                .unit()
                .draftObjection("NOT_COMPETENT", RECEIVED.plusDays(8), CALENDAR, by(UNIT_HANDLER)));
  }

  @Test
  @DisplayName("只转本系统下级，应当告知信访人；原单位的超期保留")
  void forwardingIsDownOnlyAndTold() {
    Petition petition = APetition.withUnit();
    LocalDate late = RECEIVED.plusDays(30);
    assertBreaks(
        "OWN_SUBORDINATE_ONLY",
        () -> petition.unit().forwardDown("WATER", UNITS, late, late, by(UNIT_HEAD)));
    assertBreaks(
        "PETITIONER_TOLD_OF_FORWARDING",
        () -> petition.unit().forwardDown("STATION", UNITS, null, late, by(UNIT_HEAD)));
    petition.unit().forwardDown("STATION", UNITS, late, late, by(UNIT_HEAD));
    assertThat(petition.clocks())
        .anyMatch(c -> "TOWN".equals(c.ownerUnit()) && c.breached(CALENDAR, late))
        .anyMatch(c -> c.runs(StatutoryClock.NOTIFY15) && "STATION".equals(c.ownerUnit()));
  }

  @Test
  @DisplayName("直接向单位提出的：自收到之日起15日内告知；检举控告除外；信访部门只受理本级事项")
  void aDirectReceiptStartsTheUnitsNotice() {
    Petition petition = APetition.appeal();
    petition
        .disposing()
        .receivedDirectly("TOWN", false, UNITS, RECEIVED.plusDays(5), by(CLASSIFIER));
    assertThat(petition.book().running(StatutoryClock.NOTIFY15).orElseThrow().startedOn())
        .isEqualTo(RECEIVED);
    assertThat(petition.book().last(StatutoryClock.DISPOSE15).orElseThrow().stoppedOn())
        .isEqualTo(RECEIVED.plusDays(5));
    assertBreaks(
        "BUREAU_ACCEPTS_AT_ITS_OWN_LEVEL",
        () -> petition.unit().accept(false, RECEIVED.plusDays(6), by(BUREAU_HEAD)));
    Petition accusation =
        APetition.classified(PetitionKind.ACCUSATION, Route.DISCIPLINE, "15", "DISCIPLINE");
    assertBreaks(
        "NOT_UNDER_SEAL",
        () ->
            accusation
                .disposing()
                .receivedDirectly("DISCIPLINE", false, UNITS, RECEIVED, by(BUREAU_HEAD)));
  }

  @Test
  @DisplayName("视为收到之后，单位还可以自己签收一次；期限自视为收到之日起算")
  void whatIsDeemedReceivedTheUnitMayConfirmOnce() {
    Petition petition = APetition.transferred();
    LocalDate deemed = petition.unit().deemedReceivedOn(CALENDAR);
    petition.unit().receive(deemed, CALENDAR, Actor.SYSTEM);
    assertThat(petition.dispatch().orElseThrow().awaitsOwnReceipt()).isTrue();
    petition.unit().receive(deemed.plusDays(4), CALENDAR, by(UNIT_HANDLER));
    assertThat(petition.dispatch().orElseThrow().awaitsOwnReceipt()).isFalse();
    assertThat(petition.dispatch().orElseThrow().receivedOn()).isEqualTo(deemed);
    assertThat(petition.book().running(StatutoryClock.NOTIFY15).orElseThrow().startedOn())
        .isEqualTo(deemed);
    assertBreaks(
        "RECEIVED_ONCE",
        () -> petition.unit().receive(deemed.plusDays(5), CALENDAR, by(UNIT_HANDLER)));
    assertBreaks(
        "RECEIVED_ONCE",
        () -> APetition.withUnit().unit().receive(RECEIVED, CALENDAR, by(UNIT_HANDLER)));
  }
}
