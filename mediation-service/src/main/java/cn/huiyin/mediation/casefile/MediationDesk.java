package cn.huiyin.mediation.casefile;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.mediation.acting.ActOn;
import cn.huiyin.mediation.domain.mediation.MediationCase;
import cn.huiyin.mediation.persistence.MediationCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** 评理案头: gives a user's act its case, and writes what the act did into the case file. */
@ApplicationScoped
public class MediationDesk {
  private final MediationCases cases;
  private final MediationScope scope;
  private final ActJournal journal;

  @Inject
  public MediationDesk(MediationCases cases, MediationScope scope, ActJournal journal) {
    this.cases = cases;
    this.scope = scope;
    this.journal = journal;
  }

  /**
   * The case, for reading.
   *
   * @throws cn.huiyin.kit.problem.ProblemException 404 when it isn't there for the caller
   */
  public MediationCase find(UUID id) {
    return cases.find(id).filter(scope::covers).orElseThrow(Problems::notFound);
  }

  /**
   * The case, for an act.
   *
   * @throws cn.huiyin.kit.problem.ProblemException 404, or 412 when it has changed since it was
   *     seen
   */
  public MediationCase open(ActOn act) {
    MediationCase opened = find(act.id());
    act.seen().check(opened);
    return opened;
  }

  /** Writes what the actor did. */
  public MediationCase record(MediationCase changed, Actor actor) {
    journal.record(changed, actor);
    return changed;
  }
}
