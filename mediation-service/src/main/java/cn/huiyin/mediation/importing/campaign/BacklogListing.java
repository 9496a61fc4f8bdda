package cn.huiyin.mediation.importing.campaign;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.mediation.domain.backlog.BacklogCase;
import cn.huiyin.mediation.domain.backlog.BacklogStage;
import cn.huiyin.mediation.importing.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 立项及以后: lists a case that is only proposed, and goes on with the steps of its row. */
@ApplicationScoped
class BacklogListing {
  private final ActJournal journal;
  private final BacklogSteps steps;

  @Inject
  BacklogListing(ActJournal journal, BacklogSteps steps) {
    this.journal = journal;
    this.steps = steps;
  }

  void goOn(LedgerRow row, BacklogCase opened, BacklogRow said, LedgerActors actors) {
    if (opened.facts().stage() == BacklogStage.PROPOSED) {
      Actor head = actors.as(Role.BUREAU_HEAD, null);
      Cells.act(row, "dueOn", () -> opened.list(said.listedOn(), said.dueOn()));
      journal.record(opened, head);
    }
    said.requireSame(row, opened);
    steps.take(row, opened, said, actors);
  }
}
