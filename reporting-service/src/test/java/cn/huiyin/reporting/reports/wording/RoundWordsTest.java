package cn.huiyin.reporting.reports.wording;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("约数用语")
class RoundWordsTest {
  @Test
  @DisplayName("公布报告中的各种写法")
  void theFormsOfThePublishedReport() {
    assertThat(RoundWords.of(134, 10, "余")).isEqualTo("130余");
    assertThat(RoundWords.of(3186, 1000, "超")).isEqualTo("超3000");
    assertThat(RoundWords.of(10420, 10000, "余")).isEqualTo("10000余");
    assertThat(RoundWords.of(538, 100, "多")).isEqualTo("500多");
    assertThat(RoundWords.of(63, 10, "余")).isEqualTo("60余");
  }

  @Test
  @DisplayName("恰为整数的不写“余”")
  void anExactValueIsPrintedPlain() {
    assertThat(RoundWords.of(20, 10, "余")).isEqualTo("20");
    assertThat(RoundWords.of(3000, 1000, "超")).isEqualTo("3000");
    assertThat(RoundWords.of(0, 10, "余")).isEqualTo("0");
  }

  @Test
  @DisplayName("不足一个单位的写实数")
  void aValueBelowTheUnitIsPrintedPlain() {
    assertThat(RoundWords.of(7, 10, "余")).isEqualTo("7");
  }

  @Property
  @Label("所写不大于实数，且只有大于时才用约数（I-47）")
  void theWordsAreConsistentWithTheExactValue(
      @ForAll @LongRange(max = 1_000_000) long value,
      @ForAll @LongRange(min = 1, max = 10_000) long unit) {
    String words = RoundWords.of(value, unit, "余");
    long printed = Long.parseLong(words.replace("余", ""));
    assertThat(printed).isLessThanOrEqualTo(value);
    assertThat(words.endsWith("余")).isEqualTo(printed < value);
  }
}
