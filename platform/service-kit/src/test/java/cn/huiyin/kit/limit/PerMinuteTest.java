package cn.huiyin.kit.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PerMinuteTest {
  private Instant now = Instant.parse("2024-03-04T02:00:10Z");

  private final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return now;
        }
      };

  @Test
  @DisplayName("各地址分开计数，下一分钟重新开始")
  void addressesAreCountedApartAndForgottenWithTheMinute() {
    PerMinute counts = new PerMinute(clock);
    assertThat(counts.count("a")).isEqualTo(1);
    assertThat(counts.count("a")).isEqualTo(2);
    assertThat(counts.counted("b")).isZero();
    assertThat(counts.secondsLeft()).isEqualTo(50);
    now = now.plusSeconds(50);
    assertThat(counts.counted("a")).isZero();
  }
}
