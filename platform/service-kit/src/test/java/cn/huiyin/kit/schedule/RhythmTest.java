package cn.huiyin.kit.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("周期：每日一次，或者每隔一段时间一次")
class RhythmTest {
  private static final Rhythm DAILY = Rhythm.daily(LocalTime.of(1, 30));

  private static ZonedDateTime at(String time) {
    return ZonedDateTime.parse(time).withZoneSameInstant(ZoneId.of("Asia/Shanghai"));
  }

  @Test
  @DisplayName("到点之后才是当天的，到点之前还算前一天")
  void aDailyDutyBelongsToTheDayFromItsTimeOn() {
    assertThat(DAILY.period(at("2026-03-01T01:29:59+08:00"))).isEqualTo("2026-02-28");
    assertThat(DAILY.period(at("2026-03-01T01:30:00+08:00"))).isEqualTo("2026-03-01");
    assertThat(DAILY.period(at("2026-03-01T23:59:59+08:00"))).isEqualTo("2026-03-01");
  }

  @Test
  @DisplayName("每隔一段时间的，同一段之内名称相同")
  void momentsOfOnePeriodShareItsName() {
    Rhythm quarter = Rhythm.every(Duration.ofMinutes(15));
    String first = quarter.period(at("2026-03-01T10:00:00+08:00"));
    assertThat(quarter.period(at("2026-03-01T10:14:59+08:00"))).isEqualTo(first);
    assertThat(quarter.period(at("2026-03-01T10:15:00+08:00"))).isNotEqualTo(first);
  }

  @Test
  @DisplayName("既不每日也无间隔，或者间隔不足一秒，不成周期")
  void nothingElseIsARhythm() {
    assertThatThrownBy(() -> new Rhythm(null, null)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Rhythm(LocalTime.NOON, Duration.ofHours(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Rhythm.every(Duration.ofMillis(5)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
