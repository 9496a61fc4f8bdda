package cn.huiyin.petition.review;

import cn.huiyin.events.petition.ReviewRefusal;
import jakarta.validation.constraints.NotBlank;
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
    @NotBlank
        @Size(max = 20_000)
        @Schema(
            description = "不予受理的理由，书面告知 why, in writing; it stays in the case file",
            examples = "收到处理意见之日起已逾30日。")
        String text) {}
