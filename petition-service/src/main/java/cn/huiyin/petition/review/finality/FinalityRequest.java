package cn.huiyin.petition.review.finality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 终结申报、认定、退回. */
@Schema(description = "终结申报、认定、退回 A step in the audit of finality")
public record FinalityRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotBlank
        @Size(max = 20_000)
        @Schema(
            description = "材料、认定书或者退回理由，归入案卷 the papers; they stay in the case file",
            examples = "省复查复核委员会审核认定书，闽信复核〔2026〕12号。")
        String text) {}
