package cn.huiyin.mediation.backlog.resolution;

import cn.huiyin.events.backlog.ReturnReason;
import cn.huiyin.mediation.acting.ActOn;
import cn.huiyin.mediation.backlog.BacklogDesk;
import cn.huiyin.mediation.domain.backlog.BacklogCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** 退回申报. */
@ApplicationScoped
public class ReturnResolution {
  private final BacklogDesk desk;

  @Inject
  public ReturnResolution(BacklogDesk desk) {
    this.desk = desk;
  }

  /** Another person than the submitter sends it back. */
  @Transactional
  public BacklogCase execute(ActOn act, ReturnReason reason) {
    BacklogCase opened = desk.open(act);
    opened.sendBack(act.on(), reason, act.actor());
    return desk.record(opened, act.actor());
  }
}
