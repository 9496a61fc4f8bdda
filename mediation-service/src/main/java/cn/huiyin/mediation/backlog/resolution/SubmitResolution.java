package cn.huiyin.mediation.backlog.resolution;

import cn.huiyin.mediation.acting.ActOn;
import cn.huiyin.mediation.backlog.BacklogDesk;
import cn.huiyin.mediation.domain.backlog.BacklogCase;
import cn.huiyin.mediation.domain.backlog.Resolution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** 申报化解. */
@ApplicationScoped
public class SubmitResolution {
  private final BacklogDesk desk;

  @Inject
  public SubmitResolution(BacklogDesk desk) {
    this.desk = desk;
  }

  /** The responsible unit submits a resolution. */
  @Transactional
  public BacklogCase execute(ActOn act, Resolution resolution) {
    BacklogCase opened = desk.open(act);
    opened.submit(act.on(), resolution, act.actor());
    return desk.record(opened, act.actor());
  }
}
