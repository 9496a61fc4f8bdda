package cn.huiyin.mediation.admission;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 当事人同意. */
@Schema(description = "当事人同意 A party consents")
public record Consent(
    @NotNull @Min(1) @Max(20) @Schema(description = "当事人序号 number of the party", examples = "1")
        Integer partyNo,
    @Schema(description = "业务日期，默认今天 business date, today unless told", examples = "2026-03-02")
        LocalDate occurredOn) {}
