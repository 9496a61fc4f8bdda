package cn.huiyin.petition.paper.template;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.kit.time.StatutoryClockSource;
import cn.huiyin.petition.domain.paper.PaperKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** 修订模板: the next version, from now on or from a day to come; on the audit log. */
@ApplicationScoped
public class SetPaperTemplate {
  private final TemplateLibrary library;
  private final ActJournal journal;
  private final Clock clock;

  @Inject
  SetPaperTemplate(TemplateLibrary library, ActJournal journal, Clock clock) {
    this.library = library;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Sets the next version.
   *
   * @param seen the newest version the caller saw; another in between is 412
   */
  @Transactional
  public PaperTemplate execute(
      PaperKind kind, PaperTemplateRequest request, IfMatch seen, Actor actor) {
    TemplateCheck.check(kind, request.text());
    Instant from = inForceFrom(request.inForceFrom());
    int newest = library.newest(kind);
    PaperTemplate next = new PaperTemplate(kind, newest + 1, request.text());
    if (seen.version() != newest || !library.add(next, from, actor.staffId())) {
      throw Problems.stale();
    }
    UUID id = UUID.nameUUIDFromBytes(kind.name().getBytes(StandardCharsets.UTF_8));
    journal.recordDeed(
        "paper-template.set", "paper-template", id, actor, kind + " v" + next.version());
    return next;
  }

  /** A wording doesn't reach back: what was issued under another one stays what it was. */
  private Instant inForceFrom(LocalDate wanted) {
    LocalDate today = LocalDate.now(clock);
    if (wanted == null || wanted.equals(today)) {
      return clock.instant();
    }
    if (wanted.isBefore(today)) {
      throw Problems.badField("inForceFrom", "起用日期不能早于今天", "not before today");
    }
    return wanted.atStartOfDay(StatutoryClockSource.ZONE).toInstant();
  }
}
