package cn.huiyin.reporting.recount;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 重算结果.
 *
 * @param cells metric × day × dimensions that a recount gives
 * @param shown the first differences
 */
@Schema(description = "重算结果 What a recount found")
public record RecountResult(
    @Schema(description = "是否一致 Whether all agree") boolean agrees,
    @Schema(description = "重算的事件数 Events folded", example = "52000") long events,
    @Schema(description = "比对的格数 Cells compared", example = "21000") long cells,
    @Schema(description = "不一致的格数 Cells that differ", example = "0") long differences,
    @Schema(maxItems = 100) List<Difference> shown,
    @Schema(description = "用时毫秒 Milliseconds it took", example = "900") long millis) {
  /** How many differences are spelt out. */
  public static final int MOST_SHOWN = 100;

  /** One cell that differs. */
  @Schema(description = "一处不一致 One difference")
  public record Difference(
      @Schema(maxLength = 100) String metric,
      LocalDate day,
      Map<String, String> under,
      @Schema(description = "汇总值 In the rollups") long rollup,
      @Schema(description = "重算值 Counted again") long recount) {}
}
