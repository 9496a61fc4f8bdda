package cn.huiyin.mediation.backlog.listing;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 立项. */
@Schema(description = "立项 The decision to list")
public record Listing(
    @Schema(description = "办结期限 due day", examples = "2026-12-20") LocalDate dueOn,
    @Schema(description = "业务日期，默认今天 business date, today unless told", examples = "2026-03-02")
        LocalDate occurredOn) {}
