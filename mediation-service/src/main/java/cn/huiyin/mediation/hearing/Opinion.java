package cn.huiyin.mediation.hearing;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 评理意见. */
@Schema(description = "评理意见 The panel gave its opinion")
public record Opinion(
    @Schema(description = "业务日期，默认今天 business date, today unless told", examples = "2026-03-02")
        LocalDate occurredOn) {}
