package cn.huiyin.mediation.backlog.confirmation;

import cn.huiyin.events.backlog.RevocationReason;
import cn.huiyin.mediation.acting.ActOn;
import cn.huiyin.mediation.backlog.BacklogDesk;
import cn.huiyin.mediation.domain.backlog.BacklogCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** 撤销化解认定. */
@ApplicationScoped
public class RevokeResolution {
  private final BacklogDesk desk;

  @Inject
  public RevokeResolution(BacklogDesk desk) {
    this.desk = desk;
  }

  /** Revokes the resolution: it no longer counts. */
  @Transactional
  public BacklogCase execute(ActOn act, RevocationReason reason) {
    BacklogCase opened = desk.open(act);
    opened.revoke(act.on(), reason);
    return desk.record(opened, act.actor());
  }
}
