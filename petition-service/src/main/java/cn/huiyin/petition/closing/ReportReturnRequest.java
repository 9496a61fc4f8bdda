package cn.huiyin.petition.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 退回办结报告 (I-21). */
@Schema(description = "退回办结报告 Return of the conclusion report")
public record ReportReturnRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull
        @Pattern(regexp = "[A-Z0-9_]{1,40}")
        @Schema(maxLength = 40, examples = "FACTS_UNCLEAR")
        String groundCode,
    @NotBlank @Size(max = 20_000) @Schema(examples = "事实不清，请补充调查。") String text) {}
