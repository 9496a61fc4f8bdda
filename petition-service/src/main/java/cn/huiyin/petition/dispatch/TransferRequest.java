package cn.huiyin.petition.dispatch;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 转送 (第二十二条). */
@Schema(description = "转送 Transfer to the competent unit")
public record TransferRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull
        @Pattern(regexp = "[0-9A-Za-z_-]{1,40}")
        @Schema(maxLength = 40, description = "责任单位 the unit", examples = "U-HBJ")
        String unitCode,
    @Schema(
            nullable = true,
            description = "信访局负责人决定突破职权表 the head overrides the table of competences")
        Boolean overridesCompetence,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file")
        String text) {}
