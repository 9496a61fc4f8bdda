package cn.huiyin.petition.watch.due;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.calendar.data.CalendarProducer;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("到期表的一行：从期限账推算")
class DueLineTest {
  private static final StatutoryCalendar CALENDAR = CalendarProducer.shipped();
  private static final LocalDate START = LocalDate.of(2026, 3, 2);

  private static Optional<DueLine> line(
      StatutoryClock clock, boolean owed, LocalDate stopped, LocalDate noted) {
    PetitionClock run =
        new PetitionClock(
            clock, "TOWN", START, clock.length(), owed, List.of(), List.of(), stopped, noted, null);
    return DueLine.of(UUID.randomUUID(), 0, run, CALENDAR, 0);
  }

  @Test
  @DisplayName("正在计算的期限：届满日、转黄日、转红日")
  void aRunningClockHasItsDays() {
    DueLine line = line(StatutoryClock.NOTIFY15, true, null, null).orElseThrow();
    assertThat(line.dueOn()).isEqualTo("2026-03-17");
    assertThat(line.yellowOn()).isEqualTo("2026-03-12");
    assertThat(line.redOn()).isEqualTo("2026-03-15");
    assertThat(line.missable()).isTrue();
    assertThat(line.late()).isFalse();
  }

  @Test
  @DisplayName("按期停止的没有行；迟办的留着，入账后也没有了")
  void onlyALateStopStaysUntilItIsNoted() {
    LocalDate late = LocalDate.of(2026, 3, 18);
    assertThat(line(StatutoryClock.NOTIFY15, true, START.plusDays(15), null)).isEmpty();
    assertThat(line(StatutoryClock.NOTIFY15, true, late, null).orElseThrow().late()).isTrue();
    assertThat(line(StatutoryClock.NOTIFY15, true, late, late)).isEmpty();
    assertThat(line(StatutoryClock.NOTIFY15, false, late, null)).isEmpty();
    assertThat(line(StatutoryClock.REVIEW_WIN30, true, START.plusDays(90), null)).isEmpty();
  }

  @Test
  @DisplayName("权利和不欠的告知不会超期；评价期限自行届满，没有行")
  void rightsAreNoOnesBreach() {
    assertThat(line(StatutoryClock.OBJECT5WD, true, null, null).orElseThrow().missable()).isFalse();
    assertThat(line(StatutoryClock.NOTIFY15, false, null, null).orElseThrow().missable()).isFalse();
    assertThat(line(StatutoryClock.RATING_WIN, true, null, null)).isEmpty();
  }
}
