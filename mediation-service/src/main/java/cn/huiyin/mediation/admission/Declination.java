package cn.huiyin.mediation.admission;

import cn.huiyin.events.mediation.DeclineReason;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 不予受理. */
@Schema(description = "不予受理 The room does not take the case")
public record Declination(
    @NotNull @Schema(examples = "PARTY_REFUSED") DeclineReason reason,
    @Schema(description = "业务日期，默认今天 business date, today unless told", examples = "2026-03-02")
        LocalDate occurredOn) {}
