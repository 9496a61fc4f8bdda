package cn.huiyin.petition.reception;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.reception.domain.LeaderReception;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 取消接访: a scheduled session does not take place. */
@ApplicationScoped
public class CancelReception {
  private final ActJournal journal;

  @Inject
  CancelReception(ActJournal journal) {
    this.journal = journal;
  }

  @Transactional
  public LeaderReception execute(LeaderReception reception, LocalDate cancelledOn, Actor actor) {
    reception.cancel(cancelledOn);
    journal.record(reception, actor);
    return reception;
  }
}
