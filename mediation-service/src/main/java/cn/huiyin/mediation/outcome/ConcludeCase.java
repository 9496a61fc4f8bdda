package cn.huiyin.mediation.outcome;

import cn.huiyin.mediation.acting.ActOn;
import cn.huiyin.mediation.casefile.MediationDesk;
import cn.huiyin.mediation.domain.mediation.Conclusion;
import cn.huiyin.mediation.domain.mediation.MediationCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** 评理办结. */
@ApplicationScoped
public class ConcludeCase {
  private final MediationDesk desk;

  @Inject
  public ConcludeCase(MediationDesk desk) {
    this.desk = desk;
  }

  /** Ends the case with an outcome. */
  @Transactional
  public MediationCase execute(ActOn act, Conclusion conclusion) {
    MediationCase opened = desk.open(act);
    opened.conclude(act.on(), conclusion);
    return desk.record(opened, act.actor());
  }
}
