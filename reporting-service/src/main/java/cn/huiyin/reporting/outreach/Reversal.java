package cn.huiyin.reporting.outreach;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 冲销. */
@Schema(
    description = "冲销 A reversal",
    examples = "{\"recordNo\":\"XC-2023-0184\",\"occurredOn\":\"2023-03-06\"}")
public record Reversal(
    @NotBlank
        @Size(max = 60)
        @Schema(description = "冲销分录编号 Number of the reversing entry", example = "XC-2023-0184")
        String recordNo,
    @Schema(description = "业务日期，默认今天 Business date, today unless given", example = "2023-03-06")
        LocalDate occurredOn) {}
