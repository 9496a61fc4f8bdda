package cn.huiyin.petition.review;

import cn.huiyin.events.petition.ReviewOutcome;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 复查、复核意见. */
@Schema(description = "复查、复核意见 The opinion of the reviewing organ")
public record ReviewDecisionRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull ReviewOutcome outcome,
    @Min(1) @Max(365) @Schema(nullable = true, description = "责令重办的期限（日）；默认60 days for a redo")
        Integer redoDays,
    @Schema(
            nullable = true,
            description =
                "终结之日；默认复核意见之日 the matter is final from; the day of the re-review opinion unless"
                    + " told")
        LocalDate finalisedOn,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file")
        String text) {}
