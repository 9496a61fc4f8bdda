package cn.huiyin.mediation.backlog.listing;

import cn.huiyin.mediation.acting.ActOn;
import cn.huiyin.mediation.backlog.BacklogDesk;
import cn.huiyin.mediation.domain.backlog.BacklogCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 积案立项. */
@ApplicationScoped
public class ListCase {
  private final BacklogDesk desk;

  @Inject
  public ListCase(BacklogDesk desk) {
    this.desk = desk;
  }

  /** Lists a proposed case and makes its unit responsible. */
  @Transactional
  public BacklogCase execute(ActOn act, LocalDate dueOn) {
    BacklogCase opened = desk.open(act);
    opened.list(act.on(), dueOn);
    return desk.record(opened, act.actor());
  }
}
