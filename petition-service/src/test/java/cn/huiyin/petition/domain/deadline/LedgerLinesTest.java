package cn.huiyin.petition.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.kit.calendar.Exclusion;
import cn.huiyin.kit.calendar.Extension;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LedgerLinesTest {
  private static final LocalDate DAY = LocalDate.of(2023, 6, 20);

  @Test
  @DisplayName("延期行写成一列，读回不变")
  void extensionsSurviveTheirColumn() {
    ExtensionLines lines = new ExtensionLines();
    List<Extension> two = List.of(new Extension(20, DAY), new Extension(5, DAY.plusDays(3)));
    assertThat(lines.convertToDatabaseColumn(two)).isEqualTo("20@2023-06-20;5@2023-06-23");
    assertThat(lines.convertToEntityAttribute("20@2023-06-20;5@2023-06-23")).isEqualTo(two);
  }

  @Test
  @DisplayName("扣除行写成一列，读回不变")
  void exclusionsSurviveTheirColumn() {
    ExclusionLines lines = new ExclusionLines();
    List<Exclusion> one = List.of(new Exclusion(DAY, DAY.plusDays(2)));
    assertThat(lines.convertToDatabaseColumn(one)).isEqualTo("2023-06-20/2023-06-22");
    assertThat(lines.convertToEntityAttribute("2023-06-20/2023-06-22")).isEqualTo(one);
  }

  @Test
  @DisplayName("没有行的，列为空")
  void noLinesIsAnEmptyColumn() {
    assertThat(new ExtensionLines().convertToDatabaseColumn(List.of())).isNull();
    assertThat(new ExtensionLines().convertToEntityAttribute(null)).isEmpty();
    assertThat(new ExclusionLines().convertToDatabaseColumn(null)).isNull();
    assertThat(new ExclusionLines().convertToEntityAttribute(null)).isEmpty();
  }
}
