package cn.huiyin.mediation.backlog.confirmation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 认定. */
@Schema(description = "认定 The resolution is confirmed")
public record Confirmation(
    @Schema(description = "业务日期，默认今天 business date, today unless told", examples = "2026-03-02")
        LocalDate occurredOn) {}
