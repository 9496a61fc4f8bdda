package cn.huiyin.petition.classification;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.Route;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 重新分类. */
@Schema(description = "重新分类 The classification, decided anew")
public record ReclassificationRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull PetitionKind kind,
    @NotNull Route route,
    @NotNull
        @Pattern(regexp = "[0-9A-Z]{1,10}")
        @Schema(maxLength = 10, description = "内容分类代码 subject", examples = "07")
        String subjectCode,
    @Pattern(regexp = "[0-9A-Za-z_-]{1,40}")
        @Schema(
            maxLength = 40,
            nullable = true,
            description = "有权处理的单位；县外为空 the competent unit",
            examples = "U-HBJ")
        String unitCode,
    @Pattern(regexp = "[0-9A-Za-z_-]{1,40}")
        @Schema(
            maxLength = 40,
            nullable = true,
            description = "信访事项编号；新事项为空 matter; absent for a new one",
            examples = "M-350521-2026-W-000001")
        String matterNo,
    @Pattern(regexp = "[0-9A-Za-z_-]{1,40}")
        @Schema(
            maxLength = 40,
            nullable = true,
            description = "被检举单位 the unit accused",
            examples = "U-ABC")
        String accusedUnitCode,
    @NotNull @Pattern(regexp = "[A-Z0-9_]{1,40}") @Schema(maxLength = 40, examples = "NEW_FACTS")
        String reasonCode,
    @Schema(nullable = true, description = "所依据的分类建议 the suggestion seen (I-60)") UUID suggestionId,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file")
        String text) {}
