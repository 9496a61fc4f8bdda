package cn.huiyin.petition.proposal.feedback;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.proposal.domain.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** 书面反馈 (第四十条): ADOPTED, PARTLY or NOT, with the reason. */
@ApplicationScoped
public class GiveProposalFeedback {
  private final ActJournal journal;
  private final ActDay days;

  @Inject
  GiveProposalFeedback(ActJournal journal, ActDay days) {
    this.journal = journal;
    this.days = days;
  }

  /** Does the act on a proposal of the running transaction, and records it. */
  @Transactional
  public Proposal execute(Proposal proposal, ProposalFeedback feedback, Actor actor) {
    proposal.giveFeedback(feedback.adoption(), feedback.text(), days.of(feedback.occurredOn()));
    journal.record(proposal, actor);
    return proposal;
  }
}
