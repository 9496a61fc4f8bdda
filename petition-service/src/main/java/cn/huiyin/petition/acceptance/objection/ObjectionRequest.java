package cn.huiyin.petition.acceptance.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 异议 (第二十三条). */
@Schema(description = "异议 Objection to the unit's competence")
public record ObjectionRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull
        @Pattern(regexp = "[A-Z0-9_]{1,40}")
        @Schema(maxLength = 40, examples = "NOT_COMPETENT")
        String groundCode,
    @NotBlank @Size(max = 20_000) @Schema(examples = "本单位无此职权，应由自然资源局办理。") String text) {}
