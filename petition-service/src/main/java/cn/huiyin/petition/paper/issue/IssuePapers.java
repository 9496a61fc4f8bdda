package cn.huiyin.petition.paper.issue;

import cn.huiyin.events.petition.PetitionEvent;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RaisedEvent;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.CaseFiles;
import cn.huiyin.petition.domain.paper.PaperKind;
import cn.huiyin.petition.domain.paper.PaperSlot;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.paper.template.PaperTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * 发文: the papers that the acts just done bring about, filed with them. The receipt of a
 * registration is drawn up when somebody first asks for it: all it says stays in the file, and a
 * registration has no time to lose.
 */
@ApplicationScoped
public class IssuePapers {
  private final PaperDraft draft;
  private final CaseFiles files;
  private final Clock clock;

  @Inject
  IssuePapers(PaperDraft draft, CaseFiles files, Clock clock) {
    this.draft = draft;
    this.files = files;
    this.clock = clock;
  }

  /**
   * Files the papers of the acts.
   *
   * @param done what the petition has raised and not recorded yet
   * @param text what the clerk wrote; it goes into the papers
   * @return whether a paper was issued that takes up the text
   */
  public boolean execute(Petition petition, List<RaisedEvent> done, Actor actor, String text) {
    boolean taken = false;
    for (RaisedEvent raised : done) {
      taken |= issue(petition, raised, actor, text);
    }
    return taken;
  }

  private boolean issue(Petition petition, RaisedEvent raised, Actor actor, String text) {
    PetitionEvent event = (PetitionEvent) raised.event();
    Instant now = clock.instant();
    boolean taken = false;
    for (PaperKind kind : PaperKind.of(PetitionAct.of(event))) {
      PaperOrder order = new PaperOrder(kind, petition, event, actor, text);
      if (isDue(order)) {
        PaperTemplate wording = draft.wording(order, now);
        // ids sort by time: a millisecond apart they keep the order of issue
        now = now.plusMillis(1);
        files.add(draft.of(order, wording, UuidV7.at(now), raised.version()));
        taken |= wording.names(PaperSlot.TEXT);
      }
    }
    return taken;
  }

  /** No record of what nobody wrote down, and no slip of a receipt that is only deemed. */
  private static boolean isDue(PaperOrder order) {
    return switch (order.kind()) {
      case RECEIPT -> false;
      case RECEIPT_SLIP -> !Actor.SYSTEM.equals(order.actor());
      default -> !order.kind().written() || order.hasText();
    };
  }
}
