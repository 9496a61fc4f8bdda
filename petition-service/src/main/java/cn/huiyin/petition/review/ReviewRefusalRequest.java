package cn.huiyin.petition.review;

import cn.huiyin.events.petition.ReviewRefusal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 不予受理复查、复核. */
@Schema(description = "不予受理 Refusal of a request, in writing")
public record ReviewRefusalRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull ReviewRefusal ground,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file")
        String text) {}
