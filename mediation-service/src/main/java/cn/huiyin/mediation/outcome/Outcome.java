package cn.huiyin.mediation.outcome;

import cn.huiyin.events.mediation.AgreementForm;
import cn.huiyin.events.mediation.MediationOutcome;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 评理结果. */
@Schema(description = "评理结果 How the case ends")
public record Outcome(
    @NotNull @Schema(examples = "RESOLVED") MediationOutcome outcome,
    @Schema(description = "协议形式 form of the agreement, if any", examples = "WRITTEN")
        AgreementForm agreement,
    @Schema(description = "当事人接受评理意见 the opinion is accepted") Boolean opinionAccepted,
    @Schema(description = "业务日期，默认今天 business date, today unless told", examples = "2026-03-02")
        LocalDate occurredOn) {}
