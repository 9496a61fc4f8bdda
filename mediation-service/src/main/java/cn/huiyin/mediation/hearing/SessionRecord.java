package cn.huiyin.mediation.hearing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 评理场次. */
@Schema(description = "评理场次 A session was held")
public record SessionRecord(
    @NotNull @Schema(description = "有无律师参与 whether a lawyer attended", examples = "false")
        Boolean lawyerAttended,
    @Schema(description = "业务日期，默认今天 business date, today unless told", examples = "2026-03-02")
        LocalDate occurredOn) {}
