package cn.huiyin.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.kit.calendar.data.CalendarProducer;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("工作日历")
class StatutoryCalendarTest {
  private static final StatutoryCalendar CALENDAR = CalendarProducer.shipped();

  @ParameterizedTest
  @CsvSource({"2023,249", "2024,251", "2025,248", "2026,248"})
  @DisplayName("各年工作日总数与国务院通知一致")
  void theYearHasItsWorkingDays(int year, int workingDays) {
    assertThat(
            CALENDAR.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
        .isEqualTo(workingDays);
  }

  @Test
  @DisplayName("调休的星期六是工作日")
  void aMakeUpSaturdayIsAWorkingDay() {
    LocalDate saturday = LocalDate.of(2023, 10, 7);
    assertThat(CALENDAR.isWorkingDay(saturday)).isTrue();
    assertThat(CALENDAR.kindOf(saturday)).isEqualTo(DayKind.MAKE_UP_WORKING_DAY);
  }

  @Test
  @DisplayName("休息日顺延到其后第一个工作日")
  void aRestDayMovesToTheFirstWorkingDayAfterIt() {
    assertThat(CALENDAR.nextWorkingDayOnOrAfter(LocalDate.of(2023, 9, 30)))
        .isEqualTo(LocalDate.of(2023, 10, 7));
    assertThat(CALENDAR.nextWorkingDayOnOrAfter(LocalDate.of(2023, 3, 6)))
        .isEqualTo(LocalDate.of(2023, 3, 6));
  }

  @Test
  @DisplayName("没有通知的年度只认周末，且为暂定")
  void aYearWithoutNoticeKnowsWeekendsOnlyAndIsProvisional() {
    assertThat(CALENDAR.provisional(2027)).isTrue();
    assertThat(CALENDAR.provisional(2026)).isFalse();
    assertThat(CALENDAR.isWorkingDay(LocalDate.of(2027, 10, 1))).isTrue();
    assertThat(CALENDAR.isWorkingDay(LocalDate.of(2027, 10, 2))).isFalse();
  }

  @Test
  @DisplayName("补录通知得到新日历，原日历不变")
  void aFurtherNoticeGivesANewCalendarAndLeavesTheOldOne() {
    LocalDate nationalDay = LocalDate.of(2027, 10, 1);
    LocalDate makeUp = LocalDate.of(2027, 10, 9);
    StatutoryCalendar more =
        CALENDAR.with(new HolidayNotice(2027, Set.of(nationalDay), Set.of(makeUp)));
    assertThat(more.provisional(2027)).isFalse();
    assertThat(more.isWorkingDay(nationalDay)).isFalse();
    assertThat(more.isWorkingDay(makeUp)).isTrue();
    assertThat(CALENDAR.isWorkingDay(nationalDay)).isTrue();
  }

  @Test
  @DisplayName("同一日不能既放假又上班")
  void aNoticeThatContradictsItselfIsRefused() {
    Set<LocalDate> day = Set.of(LocalDate.of(2027, 10, 9));
    assertThatThrownBy(() -> new HolidayNotice(2027, day, day))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2027-10-09");
  }

  @Test
  @DisplayName("通知不能写别的年度的日子")
  void aNoticeReachesNoFurtherThanItsYearAndTheEveBefore() {
    assertThat(new HolidayNotice(2023, Set.of(LocalDate.of(2022, 12, 31)), Set.of()).off())
        .hasSize(1);
    assertThatThrownBy(() -> new HolidayNotice(2023, Set.of(LocalDate.of(2024, 1, 1)), Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("跟随来源的日历，来源变了它就变；取定的不变")
  void aFollowingCalendarChangesWithItsSource() {
    LocalDate monday = LocalDate.of(2031, 3, 3);
    AtomicReference<StatutoryCalendar> source = new AtomicReference<>(CALENDAR);
    StatutoryCalendar following = StatutoryCalendar.following(source::get);
    StatutoryCalendar fixed = following.now();
    assertThat(following.isWorkingDay(monday)).isTrue();
    assertThat(following.notice(2031)).isEmpty();
    source.set(CALENDAR.with(new HolidayNotice(2031, Set.of(monday), Set.of())));
    assertThat(following.isWorkingDay(monday)).isFalse();
    assertThat(following.provisional(2031)).isFalse();
    assertThat(following.notice(2031).orElseThrow().off()).containsExactly(monday);
    assertThat(fixed.isWorkingDay(monday)).isTrue();
  }

  @Test
  @DisplayName("更正的通知取代当年已知的一切，不动别的年度")
  void aCorrectedNoticeReplacesItsYear() {
    LocalDate monday = LocalDate.of(2026, 3, 2);
    StatutoryCalendar corrected =
        CALENDAR.replacing(new HolidayNotice(2026, Set.of(monday), Set.of()));
    assertThat(corrected.isWorkingDay(monday)).isFalse();
    assertThat(corrected.isWorkingDay(LocalDate.of(2026, 10, 1))).isTrue();
    assertThat(corrected.isWorkingDay(LocalDate.of(2025, 10, 1))).isFalse();
  }
}
