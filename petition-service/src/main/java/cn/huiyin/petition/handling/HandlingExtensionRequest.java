package cn.huiyin.petition.handling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 延期 (第三十四条). */
@Schema(description = "延期 Extension of the handling period")
public record HandlingExtensionRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull @Min(1) @Max(30) @Schema(examples = "30") Integer days,
    @Schema(nullable = true, description = "告知信访人之日 the petitioner was told on") LocalDate noticeOn,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file")
        String text) {}
