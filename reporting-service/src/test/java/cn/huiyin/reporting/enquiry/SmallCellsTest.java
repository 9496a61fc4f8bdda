package cn.huiyin.reporting.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.reporting.catalogue.FigureCatalogue;
import cn.huiyin.reporting.enquiry.reading.Cut;
import cn.huiyin.reporting.enquiry.reading.FigureQuestion;
import cn.huiyin.reporting.enquiry.reading.FigureReading.Line;
import cn.huiyin.reporting.enquiry.reading.Period;
import cn.huiyin.reporting.figures.Dimension;
import cn.huiyin.reporting.figures.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("小数抑制")
class SmallCellsTest {
  private static final Figure HANDLED =
      new FigureCatalogue().find("petition.handled").orElseThrow();

  private static FigureQuestion question(Map<Dimension, String> filters, String... cuts) {
    return new FigureQuestion(
        HANDLED, Period.ofYear(2023), Cut.asked(HANDLED, Arrays.asList(cuts)), filters);
  }

  private static Line line(long quantity, String... under) {
    return new Line(List.of(under), quantity);
  }

  private static List<Long> shown(FigureQuestion question, Line... lines) {
    return SmallCells.shown(question, List.of(lines)).stream()
        .map(FigureAnswer.Row::quantity)
        .toList();
  }

  @Test
  @DisplayName("只有检举控告的小格不显示，其他类别照常")
  void onlySmallCellsOfAccusationsAreHidden() {
    assertThat(
            shown(
                question(Map.of(), "division", "kind"),
                line(1, "D1", "APPEAL"),
                line(2, "D1", "ACCUSATION"),
                line(1, "D2", "ACCUSATION"),
                line(3, "D3", "ACCUSATION")))
        .containsExactly(1L, null, null, 3L);
  }

  @Test
  @DisplayName("只隐去一格会被总数反推，所以再隐去次小的一格")
  void oneHiddenCellHidesAnother() {
    assertThat(
            shown(
                question(Map.of(Dimension.KIND, "ACCUSATION"), "division"),
                line(1, "D1"),
                line(9, "D2"),
                line(5, "D3")))
        .containsExactly(null, 9L, null);
  }

  @Test
  @DisplayName("全县总数照常显示")
  void theCountyTotalIsShown() {
    assertThat(shown(question(Map.of(), "kind"), line(2, "ACCUSATION"), line(7, "APPEAL")))
        .containsExactly(2L, 7L);
    assertThat(SmallCells.hides(question(Map.of(Dimension.KIND, "ACCUSATION")), 2)).isFalse();
    FigureQuestion town = question(Map.of(Dimension.KIND, "ACCUSATION", Dimension.DIVISION, "D1"));
    assertThat(SmallCells.hides(town, 2)).isTrue();
    assertThat(SmallCells.hides(town, 0)).isFalse();
    assertThat(SmallCells.hides(town, 3)).isFalse();
  }
}
