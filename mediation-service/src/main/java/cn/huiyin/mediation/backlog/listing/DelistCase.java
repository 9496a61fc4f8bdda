package cn.huiyin.mediation.backlog.listing;

import cn.huiyin.mediation.acting.ActOn;
import cn.huiyin.mediation.backlog.BacklogDesk;
import cn.huiyin.mediation.domain.backlog.BacklogCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** 移出积案台账. */
@ApplicationScoped
public class DelistCase {
  private final BacklogDesk desk;

  @Inject
  public DelistCase(BacklogDesk desk) {
    this.desk = desk;
  }

  /** Takes a case off the list on which it was by mistake. */
  @Transactional
  public BacklogCase execute(ActOn act, boolean superiorConsented) {
    BacklogCase opened = desk.open(act);
    opened.delist(act.on(), superiorConsented);
    return desk.record(opened, act.actor());
  }
}
