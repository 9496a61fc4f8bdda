package cn.huiyin.petition.watch.duty;

import cn.huiyin.kit.schedule.CaseByCase;
import cn.huiyin.kit.schedule.Duty;
import cn.huiyin.kit.schedule.Rhythm;
import cn.huiyin.petition.calendar.DeadlinePolicies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** 视为收到 (DOMAIN 2.9, rule 4): a unit that is silent for a working day has received. */
@ApplicationScoped
public class DeemedReceipts implements Duty {
  private final CaseByCase cases;
  private final UnreceivedDispatches dispatches;
  private final DeemReceived deemReceived;
  private final DeadlinePolicies policies;

  @Inject
  DeemedReceipts(
      CaseByCase cases,
      UnreceivedDispatches dispatches,
      DeemReceived deemReceived,
      DeadlinePolicies policies) {
    this.cases = cases;
    this.dispatches = dispatches;
    this.deemReceived = deemReceived;
    this.policies = policies;
  }

  @Override
  public String name() {
    return "deemed-receipts";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.daily(policies.watchAt().minusMinutes(5));
  }

  @Override
  public long perform(LocalDate today) {
    return cases.each(
        this, id -> dispatches.petitionsAfter(id, today), id -> deemReceived.execute(id, today));
  }
}
