package cn.huiyin.launcher.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.launcher.Complaint;
import cn.huiyin.launcher.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("数字对照表")
class FigureTableTest {
  @TempDir Path ledgers;

  @Test
  @DisplayName("全部相等就说相等，差一个就说出哪一个")
  void aDifferenceIsShown() {
    FigureTable same = new FigureTable(Map.of("a", 1L, "b", 2L), Map.of("a", 1L));
    assertThat(same.isEqual()).isTrue();
    assertThat(printed(same)).contains("equal").contains("All 1 figures are equal.");
    FigureTable other = new FigureTable(Map.of("a", 1L), Map.of("a", 2L));
    assertThat(other.isEqual()).isFalse();
    assertThat(printed(other)).contains("NOT EQUAL").contains("1 of 1");
    FigureTable missing = new FigureTable(Map.of(), Map.of("a", 0L));
    assertThat(missing.isEqual()).isFalse();
  }

  @Test
  @DisplayName("没有预期数字时只列我们的")
  void withoutExpectedFiguresOursStandAlone() {
    FigureTable alone = new FigureTable(Map.of("a", 41L), Figures.expected(ledgers));
    assertThat(alone.isEqual()).isTrue();
    assertThat(printed(alone)).contains("41").doesNotContain("equal");
  }

  @Test
  @DisplayName("年度取自积案指标，没有指标就取收件最多的一年，再没有就请用户给出")
  void theYearIsThatOfTheLedgers() throws IOException {
    assertThatThrownBy(() -> ReportYear.of(ledgers))
        .isInstanceOf(Complaint.class)
        .hasMessageContaining("--year");
    Files.writeString(
        ledgers.resolve("petitions.csv"),
        """
        petitionNo,receivedAt
        A,2030-12-31T09:00:00+08:00
        B,2031-01-02T09:00:00+08:00
        C,2031-05-02T09:00:00+08:00
        """);
    assertThat(ReportYear.of(ledgers)).isEqualTo(2031);
    Files.writeString(
        ledgers.resolve("backlog_targets.csv"), "year,metric,target\n2029,backlog.resolved,5\n");
    assertThat(ReportYear.of(ledgers)).isEqualTo(2029);
  }

  private static String printed(FigureTable table) {
    StringWriter said = new StringWriter();
    table.print(Console.into(new PrintWriter(said), false), 2031);
    return said.toString();
  }
}
