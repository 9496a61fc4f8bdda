package cn.huiyin.reporting.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.reporting.support.SampleYear;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("指标目录")
class CatalogueTest {
  private final FigureCatalogue catalogue = new FigureCatalogue();

  @Test
  @DisplayName("每个指标都有措辞、单位、定义和归属日期")
  void everyFigureSaysWhatItIs() {
    assertThat(catalogue.figures())
        .allSatisfy(
            figure -> {
              assertThat(figure.phrase()).isNotBlank();
              assertThat(figure.unit()).isNotBlank();
              assertThat(figure.definition()).isNotBlank().endsWith("。");
              assertThat(figure.decidedBy()).isNotBlank();
              assertThat(figure.version()).isPositive();
            });
  }

  @Test
  @DisplayName("每个指标所读的计数都有规则")
  void everyFigureReadsAMetricThatIsCounted() {
    assertThat(catalogue.figures())
        .allSatisfy(figure -> assertThat(catalogue.metricIds()).contains(figure.metric()));
  }

  @Test
  @DisplayName("公布的每个编号都有指标，别的没有")
  void everyPublishedIdHasAFigure() {
    assertThat(SampleYear.expected().keySet())
        .allSatisfy(id -> assertThat(catalogue.find(id)).isPresent());
    assertThat(catalogue.find("petition.handled.by_division.x' OR 1=1")).isEmpty();
    assertThat(catalogue.find("petition.unknown")).isEmpty();
  }
}
