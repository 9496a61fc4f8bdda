package cn.huiyin.mediation.backlog;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.mediation.acting.ActOn;
import cn.huiyin.mediation.domain.backlog.BacklogCase;
import cn.huiyin.mediation.persistence.BacklogCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** 积案案头: gives a user's act its case, and writes what the act did into the case file. */
@ApplicationScoped
public class BacklogDesk {
  private final BacklogCases cases;
  private final BacklogScope scope;
  private final ActJournal journal;

  @Inject
  public BacklogDesk(BacklogCases cases, BacklogScope scope, ActJournal journal) {
    this.cases = cases;
    this.scope = scope;
    this.journal = journal;
  }

  /**
   * The case, for reading.
   *
   * @throws cn.huiyin.kit.problem.ProblemException 404 when it isn't there for the caller
   */
  public BacklogCase find(UUID id) {
    return cases.find(id).filter(scope::covers).orElseThrow(Problems::notFound);
  }

  /**
   * The case, for an act.
   *
   * @throws cn.huiyin.kit.problem.ProblemException 404, or 412 when it has changed since it was
   *     seen
   */
  public BacklogCase open(ActOn act) {
    BacklogCase opened = find(act.id());
    act.seen().check(opened);
    return opened;
  }

  /** Writes what the actor did. */
  public BacklogCase record(BacklogCase changed, Actor actor) {
    journal.record(changed, actor);
    return changed;
  }
}
