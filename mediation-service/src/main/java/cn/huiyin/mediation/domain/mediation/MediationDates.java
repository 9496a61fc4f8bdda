package cn.huiyin.mediation.domain.mediation;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.mediation.MediationEvent.MediationAdmitted;
import cn.huiyin.events.mediation.MediationEvent.MediationConcluded;
import cn.huiyin.events.mediation.MediationEvent.MediationOutcomeReversed;
import cn.huiyin.events.mediation.MediationEvent.MediationRequested;
import cn.huiyin.events.mediation.MediationEvent.SessionHeld;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** 评理案件的日期: business dates of its acts, Asia/Shanghai; null while not done. */
@Embeddable
public class MediationDates {
  @Column(name = "requested_on")
  private LocalDate requestedOn;

  @Column(name = "admitted_on")
  private LocalDate admittedOn;

  @Column(name = "last_heard_on")
  private LocalDate lastHeardOn;

  @Column(name = "concluded_on")
  private LocalDate concludedOn;

  @Column(name = "reversed_on")
  private LocalDate reversedOn;

  void keep(LocalDate occurredOn, CaseEvent event) {
    if (event instanceof MediationRequested) {
      requestedOn = occurredOn;
    } else if (event instanceof MediationAdmitted) {
      admittedOn = occurredOn;
    } else if (event instanceof SessionHeld) {
      lastHeardOn = occurredOn;
    } else if (event instanceof MediationConcluded) {
      concludedOn = occurredOn;
    } else if (event instanceof MediationOutcomeReversed) {
      reversedOn = occurredOn;
    }
  }

  public LocalDate requestedOn() {
    return requestedOn;
  }

  public LocalDate admittedOn() {
    return admittedOn;
  }

  public LocalDate lastHeardOn() {
    return lastHeardOn;
  }

  public LocalDate concludedOn() {
    return concludedOn;
  }

  public LocalDate reversedOn() {
    return reversedOn;
  }
}
