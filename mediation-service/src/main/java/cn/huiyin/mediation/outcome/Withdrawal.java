package cn.huiyin.mediation.outcome;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 撤回. */
@Schema(description = "撤回 A party no longer wants mediation")
public record Withdrawal(
    @Schema(description = "业务日期，默认今天 business date, today unless told", examples = "2026-03-02")
        LocalDate occurredOn) {}
