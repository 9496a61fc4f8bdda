package cn.huiyin.petition.paper.issue;

import cn.huiyin.events.petition.PetitionEvent;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RaisedEvent;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.CaseFiles;
import cn.huiyin.petition.domain.casefile.CasePaper;
import cn.huiyin.petition.domain.paper.PaperKind;
import cn.huiyin.petition.domain.stage.PetitionAct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
   * @return whether any was issued
   */
  public boolean execute(Petition petition, List<RaisedEvent> done, Actor actor, String text) {
    List<CasePaper> issued =
        done.stream().flatMap(raised -> papers(petition, raised, actor, text)).toList();
    return !issued.isEmpty();
  }

  private Stream<CasePaper> papers(
      Petition petition, RaisedEvent raised, Actor actor, String text) {
    PetitionEvent event = (PetitionEvent) raised.event();
    List<PaperKind> kinds =
        PaperKind.of(PetitionAct.of(event)).stream()
            .filter(kind -> kind != PaperKind.RECEIPT)
            .toList();
    return IntStream.range(0, kinds.size())
        .mapToObj(
            i ->
                issue(
                    new PaperOrder(kinds.get(i), petition, event, actor, text),
                    raised.version(),
                    i));
  }

  private CasePaper issue(PaperOrder order, long version, int place) {
    Instant now = clock.instant();
    // ids sort by time: a millisecond apart they keep the order of issue
    CasePaper paper = draft.of(order, UuidV7.at(now.plusMillis(place)), version, now);
    files.add(paper);
    return paper;
  }
}
