package cn.huiyin.petition.competence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 单位直接收到 (第二十三条). */
@Schema(description = "单位直接收到 The unit at which the petition was handed in directly")
public record DirectReceiptRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull
        @Pattern(regexp = "[0-9A-Za-z_-]{1,40}")
        @Schema(maxLength = 40, description = "收到信访件的单位 the unit", examples = "U-TZZ")
        String unitCode,
    @Size(max = 20_000)
        @Schema(
            nullable = true,
            description = "文书内容，归入案卷 what the paper says; it stays in the case file")
        String text) {}
