package cn.huiyin.mediation.campaign.activity;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 召开或取消. */
@Schema(description = "召开或取消 It took place, or was cancelled")
public record ActivityDay(
    @Schema(description = "业务日期，默认今天 business date, today unless told", examples = "2026-03-02")
        LocalDate occurredOn) {}
