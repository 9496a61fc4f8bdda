package cn.huiyin.mediation.outcome;

import cn.huiyin.mediation.acting.ActOn;
import cn.huiyin.mediation.casefile.MediationDesk;
import cn.huiyin.mediation.domain.mediation.MediationCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** 撤回评理. */
@ApplicationScoped
public class WithdrawCase {
  private final MediationDesk desk;

  @Inject
  public WithdrawCase(MediationDesk desk) {
    this.desk = desk;
  }

  /** Ends the case because a party no longer wants mediation. */
  @Transactional
  public MediationCase execute(ActOn act) {
    MediationCase opened = desk.open(act);
    opened.withdraw(act.on());
    return desk.record(opened, act.actor());
  }
}
