package cn.huiyin.reporting.enquiry;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 答数.
 *
 * @param value null where it is suppressed
 */
@Schema(description = "指标值 A figure of a period")
public record FigureAnswer(
    FigureView figure,
    LocalDate from,
    LocalDate to,
    @Schema(description = "数值，抑制时为空 The figure, null when suppressed", example = "6246") Long value,
    @Schema(description = "分组 The groupings, in order", maxItems = 4) List<String> groupBy,
    @Schema(description = "分组数值 The figure under each group", maxItems = 100000) List<Row> rows,
    @Schema(
            description = "因数量过小而不显示的格数 Cells hidden because they are too small",
            minimum = "0",
            example = "0")
        long suppressed) {

  /** One group. */
  @Schema(description = "一组 One group")
  public record Row(
      @Schema(description = "各分组的取值 Values of the groupings", maxItems = 4) List<String> under,
      @Schema(description = "数值，抑制时为空", example = "484") Long quantity) {}
}
