package cn.huiyin.petition.act;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.casefile.CaseFiles;
import cn.huiyin.petition.domain.casefile.CasePaper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** 入卷: what an act leaves: its events, and its paper where somebody wrote one. */
@ApplicationScoped
public class CaseRecord {
  private final ActJournal journal;
  private final CaseFiles files;
  private final PartsFollowed parts;
  private final Clock clock;

  @Inject
  CaseRecord(ActJournal journal, CaseFiles files, PartsFollowed parts, Clock clock) {
    this.journal = journal;
    this.files = files;
    this.parts = parts;
    this.clock = clock;
  }

  /** Records the events the petition has raised. */
  public Petition of(Petition petition, Actor actor) {
    journal.record(petition, actor);
    parts.after(petition);
    return petition;
  }

  /**
   * Records the events and files the paper that belongs to them.
   *
   * @param title the paper's name: 引导告知书, 作废说明 …
   * @param body what it says; blank or null: no paper
   */
  public Petition of(Petition petition, Actor actor, String title, String body, LocalDate on) {
    of(petition, actor);
    if (body != null && !body.isBlank()) {
      files.add(
          new CasePaper(
              UuidV7.at(clock.instant()), petition.id(), petition.eventVersion(), title, body, on));
    }
    return petition;
  }
}
