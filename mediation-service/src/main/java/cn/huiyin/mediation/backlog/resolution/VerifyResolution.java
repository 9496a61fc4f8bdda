package cn.huiyin.mediation.backlog.resolution;

import cn.huiyin.mediation.acting.ActOn;
import cn.huiyin.mediation.backlog.BacklogDesk;
import cn.huiyin.mediation.domain.backlog.BacklogCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** 回访核实. */
@ApplicationScoped
public class VerifyResolution {
  private final BacklogDesk desk;

  @Inject
  public VerifyResolution(BacklogDesk desk) {
    this.desk = desk;
  }

  /** Another person than the submitter verifies. */
  @Transactional
  public BacklogCase execute(ActOn act) {
    BacklogCase opened = desk.open(act);
    opened.verify(act.on(), act.actor());
    return desk.record(opened, act.actor());
  }
}
