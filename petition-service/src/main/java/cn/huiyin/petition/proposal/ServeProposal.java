package cn.huiyin.petition.proposal;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.proposal.domain.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 送达建议: the organ's days for its feedback run from here. */
@ApplicationScoped
public class ServeProposal {
  private final ActJournal journal;
  private final ProposalPolicy policy;

  @Inject
  ServeProposal(ActJournal journal, ProposalPolicy policy) {
    this.journal = journal;
    this.policy = policy;
  }

  /** Does the act on a proposal of the running transaction, and records it. */
  @Transactional
  public Proposal execute(Proposal proposal, LocalDate on, Actor actor) {
    proposal.serve(policy.feedbackDays(), on);
    journal.record(proposal, actor);
    return proposal;
  }
}
