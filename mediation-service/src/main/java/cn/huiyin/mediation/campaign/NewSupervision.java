package cn.huiyin.mediation.campaign;

import cn.huiyin.mediation.acting.Codes;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 安排督导. */
@Schema(description = "安排督导 A supervision of one unit to be done")
public record NewSupervision(
    @NotNull
        @Pattern(regexp = Codes.PATTERN)
        @Schema(maxLength = 64, description = "被督导单位 the unit supervised", examples = "U-TOWN-1")
        String unitCode,
    @NotNull @Schema(description = "督导日期 day planned", examples = "2026-04-15")
        LocalDate plannedFor,
    @Size(max = Codes.LONGEST_TEXT) @Schema(examples = "专项督导") String note,
    @Schema(description = "安排之日，默认今天，补登的默认活动当日 day of planning", examples = "2026-03-01")
        LocalDate occurredOn) {}
