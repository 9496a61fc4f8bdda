package cn.huiyin.reporting.study;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.reporting.domain.StudySession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** 取消学习. */
@ApplicationScoped
public class CancelStudySession {
  private final ActJournal journal;
  private final Clock clock;

  @Inject
  public CancelStudySession(ActJournal journal, Clock clock) {
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param on business date of the cancellation; today when null
   */
  @Transactional
  public void execute(StudySession session, LocalDate on, Actor actor) {
    LocalDate today = LocalDate.now(clock);
    session.cancel(on == null ? today : on, today);
    journal.record(session, actor);
  }
}
