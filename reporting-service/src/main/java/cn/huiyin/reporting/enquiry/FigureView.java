package cn.huiyin.reporting.enquiry;

import cn.huiyin.reporting.figures.Figure;
import cn.huiyin.reporting.figures.FigureKind;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 指标说明. */
@Schema(description = "指标说明 What a figure is")
public record FigureView(
    @Schema(maxLength = 100, example = "petition.handled") String id,
    @Schema(description = "定义版本 Version of the definition", example = "1") int version,
    @Schema(description = "报告措辞 Phrase", maxLength = 100, example = "办理信访件") String phrase,
    @Schema(description = "计量单位 Unit", maxLength = 10, example = "件") String unit,
    FigureKind kind,
    @Schema(description = "定义 Definition", maxLength = 1000) String definition,
    @Schema(description = "决定归属期的日期 The date that decides", maxLength = 100) String decidedBy,
    @Schema(description = "可按此分组、筛选 What it can be cut by", maxItems = 10) List<String> cuts) {

  public static FigureView of(Figure figure) {
    return new FigureView(
        figure.id(),
        figure.version(),
        figure.phrase(),
        figure.unit(),
        figure.kind(),
        figure.definition(),
        figure.decidedBy(),
        List.copyOf(figure.cuts().keySet()));
  }
}
