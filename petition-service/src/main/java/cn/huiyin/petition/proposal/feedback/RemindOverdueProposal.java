package cn.huiyin.petition.proposal.feedback;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.proposal.Proposals;
import cn.huiyin.petition.proposal.domain.Proposal;
import cn.huiyin.petition.proposal.domain.ProposalStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** 系统催办: reminds of one proposal whose feedback is overdue, unless that was done. */
@ApplicationScoped
class RemindOverdueProposal {
  private final Proposals proposals;
  private final RemindProposal remind;
  private final StatutoryCalendar calendar;

  @Inject
  RemindOverdueProposal(Proposals proposals, RemindProposal remind, StatutoryCalendar calendar) {
    this.proposals = proposals;
    this.remind = remind;
    this.calendar = calendar;
  }

  /** Whether a reminder was sent. */
  @Transactional
  public boolean execute(UUID id, LocalDate today) {
    Proposal proposal = proposals.findForAct(id).orElseThrow();
    boolean due =
        proposal.stage() == ProposalStage.SERVED
            && !proposal.remindedOverdue()
            && proposal.feedback(calendar).filter(each -> each.overdue(today)).isPresent();
    if (due) {
      remind.execute(proposal, today, Actor.SYSTEM);
    }
    return due;
  }
}
