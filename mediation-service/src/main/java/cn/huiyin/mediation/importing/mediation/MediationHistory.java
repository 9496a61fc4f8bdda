package cn.huiyin.mediation.importing.mediation;

import cn.huiyin.events.mediation.AgreementForm;
import cn.huiyin.events.mediation.MediationOutcome;
import java.time.LocalDate;

/** 评理经过: what a ledger row says happened after the request; null is not yet. */
record MediationHistory(
    LocalDate admittedOn,
    LocalDate heardOn,
    MediationOutcome outcome,
    LocalDate concludedOn,
    AgreementForm agreement,
    boolean lawyerAttended,
    LocalDate reversedOn) {

  /** Whether it is a withdrawal: the one outcome that needs no session. */
  boolean withdrawn() {
    return outcome == MediationOutcome.WITHDRAWN;
  }
}
