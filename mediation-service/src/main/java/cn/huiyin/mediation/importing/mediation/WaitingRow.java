package cn.huiyin.mediation.importing.mediation;

import cn.huiyin.events.mediation.AgreementForm;
import cn.huiyin.events.mediation.MediationOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 待续的台账行: the history a row tells of a case that waits for its petition. */
@Entity
@Table(name = "waiting_row")
class WaitingRow {
  @Id
  @Column(name = "case_no")
  private String caseNo;

  @Column(name = "admitted_on")
  private LocalDate admittedOn;

  @Column(name = "heard_on")
  private LocalDate heardOn;

  @Enumerated(EnumType.STRING)
  private MediationOutcome outcome;

  @Column(name = "concluded_on")
  private LocalDate concludedOn;

  @Enumerated(EnumType.STRING)
  private AgreementForm agreement;

  @Column(name = "lawyer_attended")
  private boolean lawyerAttended;

  @Column(name = "reversed_on")
  private LocalDate reversedOn;

  @Column(name = "stopped_by")
  private String stoppedBy;

  protected WaitingRow() {}

  WaitingRow(String caseNo, MediationHistory history) {
    this.caseNo = caseNo;
    admittedOn = history.admittedOn();
    heardOn = history.heardOn();
    outcome = history.outcome();
    concludedOn = history.concludedOn();
    agreement = history.agreement();
    lawyerAttended = history.lawyerAttended();
    reversedOn = history.reversedOn();
  }

  MediationHistory history() {
    return new MediationHistory(
        admittedOn, heardOn, outcome, concludedOn, agreement, lawyerAttended, reversedOn);
  }

  /** Keeps the code of the rule that stood against going on; {@code verify} counts these. */
  void stop(String ruleCode) {
    stoppedBy = ruleCode;
  }
}
