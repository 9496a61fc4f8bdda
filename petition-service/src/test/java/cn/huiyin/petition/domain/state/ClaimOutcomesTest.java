package cn.huiyin.petition.domain.state;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.ClaimOutcome;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClaimOutcomesTest {
  private final ClaimOutcomes outcomes = new ClaimOutcomes();

  @Test
  @DisplayName("诉求结论按顺序写成一列，读回不变")
  void outcomesSurviveTheirColumn() {
    List<ClaimOutcome> two = List.of(ClaimOutcome.SUPPORT, ClaimOutcome.EXPLAIN);
    assertThat(outcomes.convertToDatabaseColumn(two)).isEqualTo("SUPPORT;EXPLAIN");
    assertThat(outcomes.convertToEntityAttribute("SUPPORT;EXPLAIN")).isEqualTo(two);
    assertThat(outcomes.convertToDatabaseColumn(null)).isNull();
    assertThat(outcomes.convertToEntityAttribute(null)).isNull();
  }
}
