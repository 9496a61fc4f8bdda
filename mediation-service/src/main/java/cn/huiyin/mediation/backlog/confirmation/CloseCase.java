package cn.huiyin.mediation.backlog.confirmation;

import cn.huiyin.mediation.acting.ActOn;
import cn.huiyin.mediation.backlog.BacklogDesk;
import cn.huiyin.mediation.domain.backlog.BacklogCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** 销案, once the watch is over. */
@ApplicationScoped
public class CloseCase {
  private final BacklogDesk desk;
  private final int watchDays;

  @Inject
  public CloseCase(
      BacklogDesk desk, @ConfigProperty(name = "huiyin.mediation.watch-days") int watchDays) {
    this.desk = desk;
    this.watchDays = watchDays;
  }

  /** Closes a case that was confirmed long enough ago. */
  @Transactional
  public BacklogCase execute(ActOn act) {
    BacklogCase opened = desk.open(act);
    opened.close(act.on(), watchDays);
    return desk.record(opened, act.actor());
  }
}
