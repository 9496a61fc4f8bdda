package cn.huiyin.mediation.domain;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.kit.casework.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 按日推进的案件: an aggregate whose acts follow one another in law dates (业务日期, Asia/Shanghai). The dates
 * it keeps are those of its events' envelopes, so they fold as well.
 */
@MappedSuperclass
public abstract class DatedAggregate extends Aggregate {
  @Column(name = "last_act_on", nullable = false)
  private LocalDate lastActOn;

  protected DatedAggregate() {}

  protected DatedAggregate(UUID id) {
    super(id);
  }

  /** Business date of the last act. */
  public LocalDate lastActOn() {
    return lastActOn;
  }

  /** Keeps the business date where the state names one; total, like {@link #apply}. */
  protected abstract void dated(LocalDate occurredOn, CaseEvent event);

  /** Takes an event as happened, once its date follows the last one. */
  protected void happened(LocalDate occurredOn, CaseEvent event) {
    DatesInOrder.check(lastActOn, occurredOn);
    raise(occurredOn, event);
    keep(occurredOn, event);
  }

  /** Folds an event of the case file, with its envelope's business date. */
  public void replay(LocalDate occurredOn, CaseEvent event) {
    replay(event);
    keep(occurredOn, event);
  }

  private void keep(LocalDate occurredOn, CaseEvent event) {
    lastActOn = occurredOn;
    dated(occurredOn, event);
  }
}
