package cn.huiyin.petition.dispatch;

import cn.huiyin.events.petition.CareMeasure;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 不予受理、不再受理 (第十九、三十六条). */
@Schema(description = "不予受理、不再受理 Refusal, in writing")
public record RefusalRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull
        @Pattern(regexp = "N[AL][1-7]")
        @Schema(maxLength = 3, description = "理由代码 NA1–NA7, NL1–NL3", examples = "NA2")
        String groundCode,
    @Size(max = 100)
        @Schema(
            nullable = true,
            description = "不再受理所依据的文书、事项编号 the earlier final document; needed for NL",
            examples = "M-2025-000001")
        String earlierDocument,
    @Schema(nullable = true, description = "帮扶措施（第三十七条）；不再受理时必填 the care given; needed for NL")
        CareMeasure care,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file")
        String text) {}
