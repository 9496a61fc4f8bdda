package cn.huiyin.mediation.hearing;

import cn.huiyin.mediation.acting.ActOn;
import cn.huiyin.mediation.casefile.MediationDesk;
import cn.huiyin.mediation.domain.mediation.MediationCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** 出具评理意见. */
@ApplicationScoped
public class GiveOpinion {
  private final MediationDesk desk;

  @Inject
  public GiveOpinion(MediationDesk desk) {
    this.desk = desk;
  }

  /** Records that the panel gave its opinion. */
  @Transactional
  public MediationCase execute(ActOn act) {
    MediationCase opened = desk.open(act);
    opened.giveOpinion(act.on());
    return desk.record(opened, act.actor());
  }
}
