package cn.huiyin.petition.review.opinion;

import cn.huiyin.events.petition.ReviewOutcome;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 复查、复核意见稿. */
@Schema(description = "复查、复核意见稿 Draft of an opinion of review or re-review")
public record ReviewOpinionDraftRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull ReviewOutcome outcome,
    @Min(1)
        @Max(365)
        @Schema(
            nullable = true,
            description = "责令重办的期限（日）；默认60 days for a redo; 60 unless told",
            examples = "45")
        Integer redoDays,
    @NotBlank
        @Size(max = 20_000)
        @Schema(
            description = "事实、理由、意见 facts, reasons, opinion",
            examples = "经复查，原处理意见事实清楚、依据充分，予以维持。")
        String text) {}
