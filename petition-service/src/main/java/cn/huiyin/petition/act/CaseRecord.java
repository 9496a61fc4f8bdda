package cn.huiyin.petition.act;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.CaseFiles;
import cn.huiyin.petition.domain.casefile.CasePaper;
import cn.huiyin.petition.paper.issue.IssuePapers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** 入卷: what an act leaves: its events, and its paper where somebody wrote one. */
@ApplicationScoped
public class CaseRecord {
  private final ActJournal journal;
  private final CaseFiles files;
  private final IssuePapers papers;
  private final PartsFollowed parts;
  private final Clock clock;

  @Inject
  CaseRecord(
      ActJournal journal, CaseFiles files, IssuePapers papers, PartsFollowed parts, Clock clock) {
    this.journal = journal;
    this.files = files;
    this.papers = papers;
    this.parts = parts;
    this.clock = clock;
  }

  /**
   * Records the events the petition has raised, and issues the official papers they bring about.
   */
  public Petition of(Petition petition, Actor actor) {
    papers.execute(petition, petition.raised(), actor, null);
    journal.record(petition, actor);
    parts.after(petition);
    return petition;
  }

  /**
   * Records the events, issues the official papers they bring about, and files what the clerk wrote
   * where no official paper takes it up.
   *
   * @param title the paper's name: 引导告知书, 作废说明 …
   * @param body what it says; blank or null: no paper
   */
  public Petition of(Petition petition, Actor actor, String title, String body, LocalDate on) {
    boolean taken = papers.execute(petition, petition.raised(), actor, body);
    journal.record(petition, actor);
    parts.after(petition);
    if (!taken && body != null && !body.isBlank()) {
      files.add(
          new CasePaper(
              UuidV7.at(clock.instant()), petition.id(), petition.eventVersion(), title, body, on));
    }
    return petition;
  }
}
