package cn.huiyin.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.reporting.catalogue.FigureCatalogue;
import cn.huiyin.reporting.reports.year.FlowBalance;
import cn.huiyin.reporting.reports.year.YearFigures;
import cn.huiyin.reporting.support.CaseFile;
import cn.huiyin.reporting.support.Counted;
import cn.huiyin.reporting.support.SampleYear;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CountyYearTest {
  private static final Counted COUNTED =
      Counted.of(SampleYear.files().stream().map(CaseFile::history).toList());

  @Test
  @DisplayName("县一年的台账给出公布的全部指标")
  void theLedgersOfACountyYearGiveAllPublishedFigures() {
    Map<String, Long> ours = new LinkedHashMap<>();
    SampleYear.expected().keySet().forEach(id -> ours.put(id, COUNTED.year(id, 2023)));
    assertThat(ours).isEqualTo(SampleYear.expected());
  }

  @Test
  @DisplayName("收支平衡（I-41）")
  void theFlowBalances() {
    for (int year : List.of(2022, 2023, 2024)) {
      Map<String, Long> values = new LinkedHashMap<>();
      new FigureCatalogue().figures().forEach(f -> values.put(f.id(), COUNTED.year(f.id(), year)));
      YearFigures figures = new YearFigures(year, values);
      assertThat(FlowBalance.ofPetitions(figures)).isTrue();
      assertThat(FlowBalance.ofRequests(figures)).isTrue();
    }
  }
}
