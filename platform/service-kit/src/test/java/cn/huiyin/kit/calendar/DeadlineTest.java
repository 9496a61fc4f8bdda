package cn.huiyin.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.kit.calendar.data.CalendarProducer;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("期限账与届满日")
class DeadlineTest {
  private static final StatutoryCalendar CALENDAR = CalendarProducer.shipped();
  private static final LocalDate START = LocalDate.of(2023, 8, 1);

  @Test
  @DisplayName("说明写明起算、条文、顺延原因与延期")
  void theExplanationNamesStartArticleSkippedDaysAndExtension() {
    DeadlineExplanation text =
        DeadlineLedger.start(StatutoryClock.HANDLE60, START).deadline(CALENDAR).explanation();
    assertThat(text.citation()).isEqualTo("《信访工作条例》第34条");
    assertThat(text.rawEnd()).isEqualTo(LocalDate.of(2023, 9, 30));
    assertThat(text.due()).isEqualTo(LocalDate.of(2023, 10, 7));
    assertThat(text.skipped()).hasSize(7);
    assertThat(text.makeUpDaysCounted()).containsExactly(LocalDate.of(2023, 10, 7));
    assertThat(text.sentence())
        .isEqualTo(
            "办理期限：依据《信访工作条例》第34条，自受理之日（2023-08-01）的次日起算，60日；"
                + "2023-09-30为节假日，顺延；届满日为2023-10-07。");
    assertThat(text.englishSentence()).contains("Article 34").contains("due on 2023-10-07");
  }

  @Test
  @DisplayName("工作日期限的说明列出全部跳过的日子")
  void aWorkingDayClockListsEveryDaySkipped() {
    DeadlineExplanation text =
        DeadlineLedger.start(StatutoryClock.OBJECT5WD, LocalDate.of(2023, 9, 27))
            .deadline(CALENDAR)
            .explanation();
    assertThat(text.skipped()).hasSize(8);
    assertThat(text.makeUpDaysCounted())
        .containsExactly(LocalDate.of(2023, 10, 7), LocalDate.of(2023, 10, 8));
    assertThat(text.daysCounted()).isEqualTo(5);
  }

  @Test
  @DisplayName("征求意见的时间写入说明")
  void excludedTimeStandsInTheExplanation() {
    DeadlineExplanation text =
        DeadlineLedger.start(StatutoryClock.DISC_REPLY20WD, LocalDate.of(2024, 3, 4))
            .exclude(LocalDate.of(2024, 3, 11), LocalDate.of(2024, 3, 25))
            .deadline(CALENDAR)
            .explanation();
    assertThat(text.sentence()).contains("2024-03-11至2024-03-25").contains("2024-04-16");
    assertThat(text.skipped()).noneMatch(day -> day.date().equals(LocalDate.of(2024, 3, 16)));
  }

  @Test
  @DisplayName("没有放假通知的年度，届满日注明暂定")
  void aDueDayInAYearWithoutNoticeIsProvisional() {
    Deadline deadline =
        DeadlineLedger.start(StatutoryClock.HANDLE60, LocalDate.of(2026, 12, 1)).deadline(CALENDAR);
    assertThat(deadline.provisional()).isTrue();
    assertThat(deadline.explanation().sentence()).contains("暂定");
  }

  @Test
  @DisplayName("届满当日仍为及时，次日逾期")
  void onTheDueDayItIsInTimeAndOverdueTheDayAfter() {
    Deadline deadline = DeadlineLedger.start(StatutoryClock.HANDLE60, START).deadline(CALENDAR);
    assertThat(deadline.colour(deadline.due())).isEqualTo(ClockColour.RED);
    assertThat(deadline.remainingDays(deadline.due())).isZero();
    assertThat(deadline.colour(deadline.due().plusDays(1))).isEqualTo(ClockColour.OVERDUE);
    assertThat(deadline.remainingDays(deadline.due().plusDays(3))).isEqualTo(-3);
  }

  @Test
  @DisplayName("余三分之一或五日转黄，余二日转红")
  void theColourTurnsYellowAtAThirdAndRedAtTwoDays() {
    Deadline deadline =
        DeadlineLedger.start(StatutoryClock.HANDLE60, LocalDate.of(2026, 1, 5)).deadline(CALENDAR);
    assertThat(deadline.colour(deadline.due().minusDays(21))).isEqualTo(ClockColour.GREEN);
    assertThat(deadline.colour(deadline.due().minusDays(20))).isEqualTo(ClockColour.YELLOW);
    assertThat(deadline.colour(deadline.due().minusDays(3))).isEqualTo(ClockColour.YELLOW);
    assertThat(deadline.colour(deadline.due().minusDays(2))).isEqualTo(ClockColour.RED);
  }

  @Test
  @DisplayName("办结以业务日期为准，事后录入不算逾期")
  void theStopIsJudgedByItsBusinessDate() {
    DeadlineLedger ledger = DeadlineLedger.start(StatutoryClock.HANDLE60, START);
    LocalDate due = ledger.deadline(CALENDAR).due();
    LocalDate longAfter = due.plusYears(1);
    assertThat(ledger.stop(due).deadline(CALENDAR).overdue(longAfter)).isFalse();
    assertThat(ledger.stop(due.plusDays(1)).deadline(CALENDAR).overdue(longAfter)).isTrue();
    assertThat(ledger.deadline(CALENDAR).overdue(longAfter)).isTrue();
  }

  @Test
  @DisplayName("补录超过三个工作日须说明理由")
  void aRecordMoreThanThreeWorkingDaysLateOwesAReason() {
    LocalDate friday = LocalDate.of(2023, 3, 3);
    assertThat(LateRecord.needsReason(CALENDAR, friday, LocalDate.of(2023, 3, 8), 3)).isFalse();
    assertThat(LateRecord.needsReason(CALENDAR, friday, LocalDate.of(2023, 3, 9), 3)).isTrue();
  }

  @Test
  @DisplayName("延期累计不得超过法定上限")
  void extensionsTogetherStayWithinTheLaw() {
    DeadlineLedger ledger = DeadlineLedger.start(StatutoryClock.HANDLE60, START).extend(20, START);
    assertThatThrownBy(() -> ledger.extend(11, START))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at most 30");
    assertThatThrownBy(() -> DeadlineLedger.start(StatutoryClock.DISPOSE15, START).extend(1, START))
        .hasMessageContaining("DISPOSE15 knows no extension");
  }

  @Test
  @DisplayName("法定期限不得另设长度，交办期限由人设定")
  void aLawfulLengthIsNotSetAnewAndAnAssignmentsLengthMustBe() {
    assertThatThrownBy(() -> DeadlineLedger.start(StatutoryClock.HANDLE60, START, 90))
        .hasMessageContaining("60 calendar days by law");
    assertThatThrownBy(() -> DeadlineLedger.start(StatutoryClock.REPORTBACK, START))
        .hasMessageContaining("REPORTBACK needs 1 to");
    assertThat(DeadlineLedger.start(StatutoryClock.REPORTBACK, START, 20).deadline(CALENDAR).due())
        .isEqualTo(LocalDate.of(2023, 8, 21));
  }

  @Test
  @DisplayName("日期越界和颠倒的区间被拒绝")
  void datesOutOfReachAndIntervalsTurnedRoundAreRefused() {
    assertThatThrownBy(
            () -> DeadlineLedger.start(StatutoryClock.DISPOSE15, LocalDate.of(1949, 9, 30)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1949-10-01");
    assertThatThrownBy(
            () -> DeadlineLedger.start(StatutoryClock.DISPOSE15, LocalDate.of(3000, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Exclusion(START, START.minusDays(1)))
        .hasMessageContaining("after the last day");
    assertThatThrownBy(
            () -> DeadlineLedger.start(StatutoryClock.HANDLE60, START).exclude(START, START))
        .hasMessageContaining("knows no excluded time");
  }

  @Test
  @DisplayName("起算日之前和届满之后的排除时间不影响届满日")
  void excludedTimeOutsideTheRunningClockChangesNothing() {
    DeadlineLedger ledger =
        DeadlineLedger.start(StatutoryClock.REREVIEW30, LocalDate.of(2024, 3, 1));
    LocalDate due = ledger.deadline(CALENDAR).due();
    assertThat(ledger.exclude(due.plusDays(1), due.plusDays(9)).deadline(CALENDAR).due())
        .isEqualTo(due);
    assertThat(
            ledger
                .exclude(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 1))
                .deadline(CALENDAR)
                .due())
        .isEqualTo(due);
  }

  @Test
  @DisplayName("请求复查等是权利，期满失权；受理、办理等是义务，逾期超期")
  void rightsLapseAndDutiesAreMissed() {
    assertThat(StatutoryClock.REVIEW_WIN30.lapses()).isTrue();
    assertThat(StatutoryClock.OBJECT5WD.lapses()).isTrue();
    assertThat(StatutoryClock.RATING_WIN.lapses()).isTrue();
    assertThat(StatutoryClock.HANDLE60.lapses()).isFalse();
    assertThat(StatutoryClock.REVIEW30.lapses()).isFalse();
  }
}
