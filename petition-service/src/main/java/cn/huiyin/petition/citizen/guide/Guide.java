package cn.huiyin.petition.citizen.guide;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 信访指南 (第十八条). */
@Schema(description = "信访指南 How to petition, and what happens then")
public record Guide(
    @Schema(maxLength = 40, description = "内容的版本 version of the content", examples = "2026-01")
        String version,
    @Schema(maxItems = 20, description = "渠道 ways to petition") List<ChannelGuide> channels,
    @Schema(maxItems = 50, description = "程序 procedures and time limits")
        List<ProcedureGuide> procedures,
    @Schema(maxItems = 50, description = "须知 what to know") List<String> notes) {

  /** 渠道. */
  @Schema(description = "渠道 A way to petition")
  public record ChannelGuide(
      @Schema(maxLength = 40, examples = "VISIT") String code,
      @Schema(maxLength = 40, examples = "走访") String name,
      @Schema(maxLength = 500) String howTo,
      @Schema(maxLength = 200, nullable = true, description = "地址、电话、网址 where") String contact) {}

  /** 程序. */
  @Schema(description = "程序 A procedure")
  public record ProcedureGuide(
      @Schema(maxLength = 40, examples = "REVIEW") String code,
      @Schema(maxLength = 40, examples = "复查") String name,
      @Schema(maxLength = 1000) String explanation,
      @Schema(maxLength = 100, nullable = true, description = "期限 time limit", examples = "30日")
          String timeLimit,
      @Schema(maxLength = 60, nullable = true, examples = "信访工作条例 第三十五条") String article) {}
}
