package cn.huiyin.reporting.reports;

import cn.huiyin.reporting.figures.Figure;
import cn.huiyin.reporting.reports.year.CrossCheck;
import cn.huiyin.reporting.reports.year.YearFigures;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 报告数据. */
@Schema(description = "报告数据 A report as data")
public record ReportView(
    @Schema(example = "2023") int year,
    @Schema(description = "报告机关 The bureau", maxLength = 200) String bureau,
    @Schema(maxItems = 1000) List<FigureLine> figures,
    @Schema(maxItems = 100) List<CrossCheck> checks) {

  /** One figure with its definition. */
  @Schema(description = "一项指标 One figure")
  public record FigureLine(
      @Schema(maxLength = 100, example = "petition.handled") String id,
      @Schema(example = "1") int version,
      @Schema(maxLength = 100, example = "办理信访件") String phrase,
      @Schema(example = "6246") long value,
      @Schema(maxLength = 10, example = "件") String unit,
      @Schema(maxLength = 1000) String definition) {}

  static ReportView of(
      YearFigures figures, String bureau, List<Figure> catalogue, List<CrossCheck> checks) {
    List<FigureLine> lines =
        catalogue.stream()
            .map(
                figure ->
                    new FigureLine(
                        figure.id(),
                        figure.version(),
                        figure.phrase(),
                        figures.of(figure.id()),
                        figure.unit(),
                        figure.definition()))
            .toList();
    return new ReportView(figures.year(), bureau, lines, checks);
  }
}
