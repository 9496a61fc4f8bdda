package cn.huiyin.reporting.importing;

import cn.huiyin.events.ledger.StudyForm;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.kit.ledger.LedgerColumn;
import cn.huiyin.kit.ledger.LedgerImporter;
import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.reporting.domain.LedgerStage;
import cn.huiyin.reporting.domain.StudyContent;
import cn.huiyin.reporting.domain.StudySession;
import cn.huiyin.reporting.study.CancelStudySession;
import cn.huiyin.reporting.study.CorrectStudySession;
import cn.huiyin.reporting.study.RecordStudySession;
import cn.huiyin.reporting.study.StudySessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** 学习台账: study_sessions.csv. */
@ApplicationScoped
public class StudySessionLedger implements LedgerImporter {
  private static final int MOST_ATTENDEES = 100_000;

  private final StudySessions sessions;
  private final RecordStudySession recording;
  private final CorrectStudySession correcting;
  private final CancelStudySession cancelling;

  @Inject
  public StudySessionLedger(
      StudySessions sessions,
      RecordStudySession recording,
      CorrectStudySession correcting,
      CancelStudySession cancelling) {
    this.sessions = sessions;
    this.recording = recording;
    this.correcting = correcting;
    this.cancelling = cancelling;
  }

  @Override
  public String ledger() {
    return "study_sessions";
  }

  @Override
  public List<LedgerColumn> columns() {
    return List.of(
        LedgerColumn.key("sessionNo"),
        LedgerColumn.required("heldOn"),
        LedgerColumn.required("form"),
        LedgerColumn.optional("topics"),
        LedgerColumn.optional("attendees"),
        LedgerColumn.optional("ruleOfLaw"),
        LedgerColumn.optional("cancelled"));
  }

  @Override
  public void take(LedgerRow row, LedgerActors actors) {
    Actor recorder = actors.as(Role.DISCLOSURE_EDITOR, null);
    StudyContent content = content(row);
    StudySession session =
        sessions
            .numbered(row.key())
            .orElseGet(() -> recording.execute(row.key(), content, recorder));
    boolean stands = session.stage() == LedgerStage.STANDING;
    if (stands && !content.equals(session.content())) {
      correcting.execute(session, content, recorder);
    }
    if (stands && row.bool("cancelled")) {
      cancelling.execute(session, content.heldOn(), recorder);
    }
  }

  private static StudyContent content(LedgerRow row) {
    Integer attendees = row.integer("attendees", 0, MOST_ATTENDEES);
    return new StudyContent(
        row.required("heldOn", row.date("heldOn")),
        row.required("form", row.oneOf("form", StudyForm.class)),
        row.bool("ruleOfLaw"),
        attendees == null ? 0 : attendees,
        row.list("topics"));
  }
}
