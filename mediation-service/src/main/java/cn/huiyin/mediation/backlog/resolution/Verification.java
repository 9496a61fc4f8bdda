package cn.huiyin.mediation.backlog.resolution;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 核实. */
@Schema(description = "核实 Verified by a visit")
public record Verification(
    @Schema(description = "业务日期，默认今天 business date, today unless told", examples = "2026-03-02")
        LocalDate occurredOn) {}
