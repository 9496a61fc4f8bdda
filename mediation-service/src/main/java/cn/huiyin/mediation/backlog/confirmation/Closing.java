package cn.huiyin.mediation.backlog.confirmation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 销案. */
@Schema(description = "销案 The case is closed")
public record Closing(
    @Schema(description = "业务日期，默认今天 business date, today unless told", examples = "2026-03-02")
        LocalDate occurredOn) {}
