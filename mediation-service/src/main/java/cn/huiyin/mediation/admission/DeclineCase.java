package cn.huiyin.mediation.admission;

import cn.huiyin.events.mediation.DeclineReason;
import cn.huiyin.mediation.acting.ActOn;
import cn.huiyin.mediation.casefile.MediationDesk;
import cn.huiyin.mediation.domain.mediation.MediationCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** 不予受理评理. */
@ApplicationScoped
public class DeclineCase {
  private final MediationDesk desk;

  @Inject
  public DeclineCase(MediationDesk desk) {
    this.desk = desk;
  }

  /** Declines the case. */
  @Transactional
  public MediationCase execute(ActOn act, DeclineReason reason) {
    MediationCase opened = desk.open(act);
    opened.decline(act.on(), reason);
    return desk.record(opened, act.actor());
  }
}
