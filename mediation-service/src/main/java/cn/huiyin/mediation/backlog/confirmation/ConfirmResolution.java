package cn.huiyin.mediation.backlog.confirmation;

import cn.huiyin.mediation.acting.ActOn;
import cn.huiyin.mediation.backlog.BacklogDesk;
import cn.huiyin.mediation.domain.backlog.BacklogCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** 化解认定. */
@ApplicationScoped
public class ConfirmResolution {
  private final BacklogDesk desk;

  @Inject
  public ConfirmResolution(BacklogDesk desk) {
    this.desk = desk;
  }

  /** Confirms the resolution: it counts from now on. */
  @Transactional
  public BacklogCase execute(ActOn act) {
    BacklogCase opened = desk.open(act);
    opened.confirm(act.on(), act.actor());
    return desk.record(opened, act.actor());
  }
}
