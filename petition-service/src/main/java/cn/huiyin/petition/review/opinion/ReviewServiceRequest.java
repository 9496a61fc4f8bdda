package cn.huiyin.petition.review.opinion;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 复查、复核意见送达. */
@Schema(description = "复查、复核意见送达 Service of the opinion")
public record ReviewServiceRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file")
        String text) {}
