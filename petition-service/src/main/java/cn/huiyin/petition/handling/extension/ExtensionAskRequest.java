package cn.huiyin.petition.handling.extension;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 申请延期 (第三十四条). */
@Schema(description = "申请延期 The handler's request for an extension")
public record ExtensionAskRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull @Min(1) @Max(30) @Schema(examples = "20") Integer days,
    @NotNull @Schema(examples = "AWAITING_EXPERTISE") ExtensionReason reason,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file",
            examples = "房屋安全鉴定尚未完成。")
        String text) {}
