package cn.huiyin.petition.reception;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.reception.domain.LeaderReception;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** 接访: a scheduled session took place. */
@ApplicationScoped
public class HoldReception {
  private final ActJournal journal;

  @Inject
  HoldReception(ActJournal journal) {
    this.journal = journal;
  }

  /** The session as it was: its day, the lawyers who attended, how many people came. */
  @Transactional
  public LeaderReception execute(
      LeaderReception reception,
      LocalDate heldOn,
      List<String> lawyerIds,
      int visitors,
      Actor actor) {
    reception.hold(heldOn, lawyerIds, visitors);
    journal.record(reception, actor);
    return reception;
  }
}
