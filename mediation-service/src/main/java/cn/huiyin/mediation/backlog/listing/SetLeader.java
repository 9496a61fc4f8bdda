package cn.huiyin.mediation.backlog.listing;

import cn.huiyin.mediation.acting.ActOn;
import cn.huiyin.mediation.backlog.BacklogDesk;
import cn.huiyin.mediation.domain.backlog.BacklogCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** 落实包案领导. */
@ApplicationScoped
public class SetLeader {
  private final BacklogDesk desk;

  @Inject
  public SetLeader(BacklogDesk desk) {
    this.desk = desk;
  }

  /** Puts a leader in charge, by post. */
  @Transactional
  public BacklogCase execute(ActOn act, String leaderPost) {
    BacklogCase opened = desk.open(act);
    opened.setLeader(act.on(), leaderPost);
    return desk.record(opened, act.actor());
  }
}
