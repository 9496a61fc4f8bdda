package cn.huiyin.mediation.hearing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 排期. */
@Schema(description = "排期 A session is set for a day")
public record Appointment(
    @NotNull @Schema(description = "评理日期 day of the session", examples = "2026-03-10")
        LocalDate sessionOn,
    @Schema(description = "业务日期，默认今天 business date, today unless told", examples = "2026-03-02")
        LocalDate occurredOn) {}
