package cn.huiyin.mediation.backlog.resolution;

import cn.huiyin.events.backlog.ReturnReason;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 退回. */
@Schema(description = "退回 The submission is sent back")
public record SubmissionReturn(
    @NotNull @Schema(examples = "EVIDENCE_INCOMPLETE") ReturnReason reason,
    @Schema(description = "业务日期，默认今天 business date, today unless told", examples = "2026-03-02")
        LocalDate occurredOn) {}
