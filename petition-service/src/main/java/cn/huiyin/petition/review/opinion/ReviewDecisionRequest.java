package cn.huiyin.petition.review.opinion;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 签发复查、复核意见: the outcome is the draft's. */
@Schema(description = "签发复查、复核意见 The head of the reviewing organ signs what was drafted")
public record ReviewDecisionRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
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
