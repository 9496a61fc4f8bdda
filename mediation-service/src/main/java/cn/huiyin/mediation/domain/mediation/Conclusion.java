package cn.huiyin.mediation.domain.mediation;

import cn.huiyin.events.mediation.AgreementForm;
import cn.huiyin.events.mediation.MediationOutcome;

/**
 * 评理结论: how the host ends a case.
 *
 * @param agreement form of the agreement, or null when nothing was agreed
 * @param opinionAccepted whether the petitioner accepts the panel's opinion
 */
public record Conclusion(
    MediationOutcome outcome, AgreementForm agreement, boolean opinionAccepted) {}
