package cn.huiyin.mediation.backlog.confirmation;

import cn.huiyin.events.backlog.RevocationReason;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 撤销认定. */
@Schema(description = "撤销认定 The confirmation is revoked")
public record Revocation(
    @NotNull @Schema(examples = "NOT_PERFORMED") RevocationReason reason,
    @Schema(description = "业务日期，默认今天 business date, today unless told", examples = "2026-03-02")
        LocalDate occurredOn) {}
