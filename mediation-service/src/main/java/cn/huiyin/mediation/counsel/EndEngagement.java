package cn.huiyin.mediation.counsel;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.mediation.domain.counsel.CounselEngagement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 解聘或期满. */
@ApplicationScoped
public class EndEngagement {
  private final ActJournal journal;

  @Inject
  public EndEngagement(ActJournal journal) {
    this.journal = journal;
  }

  /** Ends an engagement. */
  @Transactional
  public CounselEngagement execute(CounselEngagement engagement, LocalDate on, Actor actor) {
    engagement.end(on);
    journal.record(engagement, actor);
    return engagement;
  }
}
