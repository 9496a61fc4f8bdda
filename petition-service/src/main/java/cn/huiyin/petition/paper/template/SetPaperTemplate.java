package cn.huiyin.petition.paper.template;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.domain.paper.PaperKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** 修订模板: the next version, from now on; on the audit log. */
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
   * @param seen the version the caller saw; another in between is 412
   */
  @Transactional
  public PaperTemplate execute(PaperKind kind, String text, IfMatch seen, Actor actor) {
    TemplateCheck.check(kind, text);
    Instant now = clock.instant();
    PaperTemplate present = library.at(kind, now);
    PaperTemplate next = new PaperTemplate(kind, present.version() + 1, text);
    if (seen.version() != present.version() || !library.add(next, now, actor.staffId())) {
      throw Problems.stale();
    }
    UUID id = UUID.nameUUIDFromBytes(kind.name().getBytes(StandardCharsets.UTF_8));
    journal.recordDeed(
        "paper-template.set", "paper-template", id, actor, kind + " v" + next.version());
    return next;
  }
}
