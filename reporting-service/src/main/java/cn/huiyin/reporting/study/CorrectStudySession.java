package cn.huiyin.reporting.study;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.reporting.domain.StudyContent;
import cn.huiyin.reporting.domain.StudySession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** 更正学习记录. */
@ApplicationScoped
public class CorrectStudySession {
  private final ActJournal journal;
  private final Clock clock;

  @Inject
  public CorrectStudySession(ActJournal journal, Clock clock) {
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional
  public void execute(StudySession session, StudyContent content, Actor actor) {
    session.correct(content, LocalDate.now(clock));
    journal.record(session, actor);
  }
}
