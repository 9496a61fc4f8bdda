package cn.huiyin.petition.review.hearing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 复核听证 (第三十六条). */
@Schema(description = "复核听证 Hearing in re-review: opened, or closed")
public record ReReviewHearingRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull HearingStep step,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file")
        String text) {}
