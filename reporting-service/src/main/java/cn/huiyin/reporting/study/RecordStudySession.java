package cn.huiyin.reporting.study;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.reporting.domain.StudyContent;
import cn.huiyin.reporting.domain.StudySession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** 登记学习. */
@ApplicationScoped
public class RecordStudySession {
  private final StudySessions sessions;
  private final ActJournal journal;
  private final Clock clock;

  @Inject
  public RecordStudySession(StudySessions sessions, ActJournal journal, Clock clock) {
    this.sessions = sessions;
    this.journal = journal;
    this.clock = clock;
  }

  /** A number is given once. */
  @Transactional
  public StudySession execute(String sessionNo, StudyContent content, Actor actor) {
    if (sessions.numbered(sessionNo).isPresent()) {
      throw Problems.conflict("SESSION_NO_TAKEN", "学习编号已使用", "the session number is taken");
    }
    StudySession session =
        StudySession.held(UuidV7.at(clock.instant()), sessionNo, content, LocalDate.now(clock));
    sessions.persist(session);
    journal.record(session, actor);
    return session;
  }
}
