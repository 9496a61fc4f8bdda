package cn.huiyin.petition.proposal;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.proposal.domain.Proposal;
import cn.huiyin.petition.proposal.letter.WriteProposalLetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 签发建议: by the head of the bureau, another person than the drafter; the letter is written. */
@ApplicationScoped
public class SignProposal {
  private final ActJournal journal;
  private final WriteProposalLetter letter;

  @Inject
  SignProposal(ActJournal journal, WriteProposalLetter letter) {
    this.journal = journal;
    this.letter = letter;
  }

  /** Does the act on a proposal of the running transaction, and records it. */
  @Transactional
  public Proposal execute(Proposal proposal, LocalDate on, Actor actor) {
    proposal.sign(on, actor);
    letter.execute(proposal);
    journal.record(proposal, actor);
    return proposal;
  }
}
