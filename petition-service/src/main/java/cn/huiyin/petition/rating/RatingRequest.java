package cn.huiyin.petition.rating;

import cn.huiyin.events.petition.RatedObject;
import cn.huiyin.events.petition.Rating;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 评价. */
@Schema(description = "评价 The petitioner's rating")
public record RatingRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull RatedObject object,
    @NotNull Rating rating,
    @NotBlank
        @Size(max = 40)
        @Schema(description = "查询码 the query code", examples = "7K2QM-4XW9A-PN3TC-08ZHR")
        String queryCode,
    @Size(max = 2_000) @Schema(nullable = true, description = "不满意的理由 reason, if dissatisfied")
        String text) {}
