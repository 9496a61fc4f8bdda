package cn.huiyin.petition.handling.extension;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 延长交办反馈期限 (第二十二条): in writing. */
@Schema(description = "延长交办反馈期限 More time to report back")
public record ReportTermRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull @Min(1) @Max(366) @Schema(examples = "15") Integer days,
    @NotBlank
        @Size(max = 20_000)
        @Schema(description = "书面同意的内容，归入案卷 the written consent", examples = "同意延长十五日反馈。")
        String text) {}
