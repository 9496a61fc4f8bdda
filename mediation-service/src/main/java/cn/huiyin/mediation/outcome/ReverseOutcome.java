package cn.huiyin.mediation.outcome;

import cn.huiyin.events.mediation.ReversalReason;
import cn.huiyin.mediation.acting.ActOn;
import cn.huiyin.mediation.casefile.MediationDesk;
import cn.huiyin.mediation.domain.mediation.MediationCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** 撤销评理结果. */
@ApplicationScoped
public class ReverseOutcome {
  private final MediationDesk desk;

  @Inject
  public ReverseOutcome(MediationDesk desk) {
    this.desk = desk;
  }

  /** Undoes the outcome. */
  @Transactional
  public MediationCase execute(ActOn act, ReversalReason reason) {
    MediationCase opened = desk.open(act);
    opened.reverse(act.on(), reason);
    return desk.record(opened, act.actor());
  }
}
