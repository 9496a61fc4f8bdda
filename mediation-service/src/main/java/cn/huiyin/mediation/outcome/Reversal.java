package cn.huiyin.mediation.outcome;

import cn.huiyin.events.mediation.ReversalReason;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 撤销结果. */
@Schema(description = "撤销结果 The outcome does not stand")
public record Reversal(
    @NotNull @Schema(examples = "AGREEMENT_VOID") ReversalReason reason,
    @Schema(description = "业务日期，默认今天 business date, today unless told", examples = "2026-03-02")
        LocalDate occurredOn) {}
