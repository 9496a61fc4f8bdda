package cn.huiyin.petition.urgency;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 认定紧急 (第二十五条). */
@Schema(description = "认定紧急 A petition is found to be major or urgent")
public record UrgentFlagRequest(
    @Schema(nullable = true, description = "业务日期；默认今天 business date; today unless told")
        LocalDate occurredOn,
    @NotNull @Pattern(regexp = "[A-Z0-9_]{1,40}") @Schema(maxLength = 40, examples = "LARGE_GROUP")
        String criterionCode,
    @Schema(nullable = true, description = "发现时间；默认现在 when it was found; now unless told")
        OffsetDateTime foundAt) {}
