package cn.huiyin.reporting.reports.wording;

import cn.huiyin.reporting.figures.Figure;
import cn.huiyin.reporting.reports.year.CrossCheck;
import cn.huiyin.reporting.reports.year.YearFigures;
import java.util.List;

/** 报告附录: exact values with definitions, and the cross-checks. */
public final class ReportAppendix {
  private ReportAppendix() {}

  /** The appendix of a year. */
  public static String of(YearFigures figures, List<Figure> catalogue, List<CrossCheck> checks) {
    StringBuilder text = new StringBuilder();
    text.append("\n## 附录一　指标数值与定义\n\n| 指标 | 数值 | 单位 | 归属期 | 定义 | 编号（版本） |\n");
    text.append("|---|---:|---|---|---|---|\n");
    for (Figure figure : catalogue) {
      text.append(
          "| %s | %d | %s | %s | %s | `%s` (v%d) |%n"
              .formatted(
                  figure.phrase(),
                  figures.of(figure.id()),
                  figure.unit(),
                  figure.decidedBy(),
                  figure.definition(),
                  figure.id(),
                  figure.version()));
    }
    text.append("\n## 附录二　勾稽关系\n\n");
    for (CrossCheck check : checks) {
      text.append("- ").append(check.holds() ? "✔" : "✘").append(' ').append(check.sentence());
      text.append("：").append(check.numbers());
      text.append(check.holds() || check.must() ? "" : "（提示）").append('\n');
    }
    return text.toString();
  }
}
