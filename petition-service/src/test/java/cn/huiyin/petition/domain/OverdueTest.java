package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.CALENDAR;
import static cn.huiyin.petition.domain.APetition.RECEIVED;
import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.Channel;
import cn.huiyin.events.petition.ClockOverdue;
import cn.huiyin.events.petition.OverdueReason;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.Route;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import cn.huiyin.petition.domain.stage.ActorRole;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("超期：入账一次，只说明不抹去（I-05）")
class OverdueTest {
  private static final LocalDate LONG_AFTER = RECEIVED.plusDays(200);

  private static int note(Petition petition, LocalDate today) {
    return petition.deadlines().noteOverdue(CALENDAR, today, by(ActorRole.SYSTEM));
  }

  private static LocalDate due(Petition petition, StatutoryClock clock) {
    return petition.book().last(clock).orElseThrow().deadline(CALENDAR).due();
  }

  @Test
  @DisplayName("届满日当天不超期，次日超期；再看一次不重复入账")
  void aBreachIsNotedOnceAndNotBeforeItIsOne() {
    Petition petition = APetition.registered();
    LocalDate due = due(petition, StatutoryClock.DISPOSE15);
    assertThat(note(petition, due)).isZero();
    APetition.events(petition);
    assertThat(note(petition, due.plusDays(1))).isEqualTo(1);
    assertThat(note(petition, due.plusDays(9))).isZero();
    assertThat(APetition.events(petition))
        .singleElement()
        .isEqualTo(new ClockOverdue(due.plusDays(1), "DISPOSE15", 0, "BUREAU", due));
  }

  @Test
  @DisplayName("迟办的期限停止后也要入账，办结、更迭都不抹去")
  void aLateActIsNotedAndStaysNoted() {
    Petition petition = APetition.withUnit();
    petition.unit().accept(false, RECEIVED.plusDays(40), by(ActorRole.UNIT_HANDLER));
    assertThat(note(petition, RECEIVED.plusDays(40))).isEqualTo(1);
    petition.inHandling().hearPetitioner(RECEIVED.plusDays(41), by(ActorRole.UNIT_HANDLER));
    PetitionClock notice = petition.book().last(StatutoryClock.NOTIFY15).orElseThrow();
    assertThat(notice.running()).isFalse();
    assertThat(notice.notedOverdue()).isTrue();
  }

  @Test
  @DisplayName("权利期满是失权，不是超期；不欠的告知不会超期（I-57）")
  void windowsAndNoticesNotOwedAreNeverMissed() {
    Petition served = APetition.served(RECEIVED.plusDays(1));
    assertThat(note(served, LONG_AFTER)).isZero();
    Petition anonymous =
        APetition.registered(APetition.registration(Channel.LETTER, 0, 1, "C1T1", 1, false));
    APetition.classify(anonymous, PetitionKind.APPEAL, Route.R31_6, "01", "TOWN");
    APetition.transfer(anonymous, "TOWN");
    assertThat(note(anonymous, LONG_AFTER)).isZero();
  }

  @Test
  @DisplayName("超期可以说明，说明不抹去；没有超期的不用说明")
  void aBreachIsExplainedAndNotErased() {
    Petition petition = APetition.registered();
    assertBreaks(
        "CLOCK_IS_NOT_OVERDUE",
        () ->
            petition
                .deadlines()
                .explainOverdue(
                    StatutoryClock.DISPOSE15,
                    OverdueReason.COMPLEX_FACTS,
                    RECEIVED,
                    by(ActorRole.BUREAU_HEAD)));
    note(petition, LONG_AFTER);
    petition
        .deadlines()
        .explainOverdue(
            StatutoryClock.DISPOSE15,
            OverdueReason.OWN_FAULT,
            LONG_AFTER,
            by(ActorRole.BUREAU_HEAD));
    PetitionClock clock = petition.book().last(StatutoryClock.DISPOSE15).orElseThrow();
    assertThat(clock.overdueReason()).isEqualTo(OverdueReason.OWN_FAULT);
    assertThat(clock.notedOverdue()).isTrue();
    assertThat(clock.running()).isTrue();
  }

  @Test
  @DisplayName("单位承继，期限继续，归承继的单位")
  void theSuccessorTakesOverTheRunningClocks() {
    Petition petition = APetition.withUnit();
    petition.beside().succeedUnit("TOWN", "WATER", RECEIVED.plusDays(2), by(ActorRole.BUREAU_HEAD));
    PetitionClock notice = petition.book().running(StatutoryClock.NOTIFY15).orElseThrow();
    assertThat(notice.ownerUnit()).isEqualTo("WATER");
    assertThat(notice.startedOn()).isEqualTo(RECEIVED);
    assertThat(petition.book().last(StatutoryClock.DISPOSE15).orElseThrow().ownerUnit())
        .isEqualTo("BUREAU");
  }

  @Test
  @DisplayName("期限变过才需要重算到期日，问过一次就清")
  void theClocksSayOnceThatTheyChanged() {
    Petition petition = APetition.registered();
    assertThat(petition.takeClocksChanged()).isTrue();
    assertThat(petition.takeClocksChanged()).isFalse();
    petition.supervising().instruct("县长", RECEIVED, by(ActorRole.COUNTY_LEADER));
    assertThat(petition.takeClocksChanged()).isFalse();
  }
}
