package cn.huiyin.petition.confidentiality.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 检举控告专报 (第三十条). */
@Schema(description = "检举控告专报 A report of an accusation to the leaders")
public record AccusationReportRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotBlank
        @Size(max = 20_000)
        @Schema(
            description = "专报内容，归入案卷 what the report says; it stays in the case file",
            examples = "反映情况重大，建议依规依纪处理。")
        String text) {

  @Override
  public String toString() {
    return "AccusationReportRequest[" + occurredOn + "]";
  }
}
