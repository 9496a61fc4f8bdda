package cn.huiyin.petition.proposal;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.proposal.domain.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 签发建议: by the head of the bureau, another person than the drafter. */
@ApplicationScoped
public class SignProposal {
  private final ActJournal journal;

  @Inject
  SignProposal(ActJournal journal) {
    this.journal = journal;
  }

  /** Does the act on a proposal of the running transaction, and records it. */
  @Transactional
  public Proposal execute(Proposal proposal, LocalDate on, Actor actor) {
    proposal.sign(on, actor);
    journal.record(proposal, actor);
    return proposal;
  }
}
