package cn.huiyin.petition.succession;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 责任单位承继 (第二十四条). */
@Schema(description = "责任单位承继 Succession of a unit that was merged or abolished")
public record SuccessionRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull
        @Pattern(regexp = "[0-9A-Za-z_-]{1,40}")
        @Schema(maxLength = 40, description = "承继单位 the successor", examples = "U-NYJ")
        String successorCode,
    @NotBlank @Size(max = 20_000) @Schema(examples = "机构改革，原单位职责划入农业农村局。") String text) {}
