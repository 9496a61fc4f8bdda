package cn.huiyin.petition.citizen.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.kit.problem.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WrongCodesTest {
  private static final Instant NOW = Instant.parse("2024-03-04T02:00:10Z");

  @Test
  @DisplayName("同一地址一分钟内猜错太多次的，答429；别的地址不受影响")
  void tooManyWrongCodesFromOneAddressAreStopped() {
    WrongCodes codes = new WrongCodes(Clock.fixed(NOW, ZoneOffset.UTC), 20);
    for (int i = 0; i < 20; i++) {
      codes.check("192.0.2.1");
      codes.count("192.0.2.1");
    }
    assertThatThrownBy(() -> codes.check("192.0.2.1")).isInstanceOf(ProblemException.class);
    assertThatCode(() -> codes.check("192.0.2.2")).doesNotThrowAnyException();
  }

  @Test
  @DisplayName("下一分钟重新计数")
  void theNextMinuteBeginsAnew() {
    Clock late = Clock.offset(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofMinutes(1));
    WrongCodes codes = new WrongCodes(late, 20);
    codes.count("192.0.2.1");
    assertThatCode(() -> codes.check("192.0.2.1")).doesNotThrowAnyException();
  }
}
