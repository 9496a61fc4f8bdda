package cn.huiyin.petition.proposal.domain;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.Topics;
import cn.huiyin.events.petition.ProposalAdoption;
import cn.huiyin.events.petition.ProposalEvent;
import cn.huiyin.events.petition.ProposalEvent.FeedbackReceived;
import cn.huiyin.events.petition.ProposalEvent.ProposalDrafted;
import cn.huiyin.events.petition.ProposalEvent.ProposalIssued;
import cn.huiyin.events.petition.ProposalEvent.ProposalReminded;
import cn.huiyin.events.petition.ProposalEvent.ProposalReturned;
import cn.huiyin.events.petition.ProposalEvent.ProposalServed;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.ActNotAllowed;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.proposal.domain.rule.AccountabilityNeedsSeriousConsequences;
import cn.huiyin.petition.proposal.domain.rule.NotAdoptedGivesReason;
import cn.huiyin.petition.proposal.domain.rule.ProposalDatesInOrder;
import cn.huiyin.petition.proposal.domain.rule.RemindedOnceOverdue;
import cn.huiyin.petition.proposal.domain.rule.SignerIsNotDrafter;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 三项建议 (第十四、四十条): drafted by a supervisor, signed by the head of the bureau, served to an organ,
 * which answers in writing whether it adopts it.
 */
@Entity
@Table(name = "proposal")
public class Proposal extends ProposalState {
  /** For persistence only. */
  protected Proposal() {}

  private Proposal(UUID id) {
    super(id);
  }

  /** 起草. */
  public static Proposal draft(UUID id, ProposalDraft draft, LocalDate on, Actor drafter) {
    AccountabilityNeedsSeriousConsequences.check(draft.kind(), draft.consequenceCode());
    Proposal proposal = new Proposal(id);
    proposal.takeDraft(draft.body(), drafter.staffId(), on);
    proposal.raise(
        on,
        new ProposalDrafted(
            id,
            draft.proposalNo(),
            draft.kind(),
            draft.organCode(),
            draft.consequenceCode(),
            draft.petitionIds()));
    return proposal;
  }

  /** 签发: by the head of the bureau, another person than the drafter. */
  public void sign(LocalDate on, Actor head) {
    require(ProposalStage.DRAFTED, ProposalAct.SIGN);
    SignerIsNotDrafter.check(drafter(), head);
    ProposalDatesInOrder.check(draftedOn(), on);
    raise(on, new ProposalIssued(id(), proposalNo(), kind(), organCode(), on));
    takeSigner(head.staffId());
  }

  /** 不予签发，退回. */
  public void sendBack(LocalDate on, Actor head) {
    require(ProposalStage.DRAFTED, ProposalAct.RETURN);
    SignerIsNotDrafter.check(drafter(), head);
    ProposalDatesInOrder.check(draftedOn(), on);
    raise(on, new ProposalReturned(id(), proposalNo()));
  }

  /** 送达: the organ's time for its feedback runs from here. */
  public void serve(int feedbackDays, LocalDate on) {
    require(ProposalStage.ISSUED, ProposalAct.SERVE);
    ProposalDatesInOrder.check(issuedOn(), on);
    raise(on, new ProposalServed(id(), proposalNo(), on, feedbackDays));
  }

  /** 催办: as often as a person likes; by the system once, when it is overdue. */
  public void remind(LocalDate on, StatutoryCalendar calendar, Actor actor) {
    require(ProposalStage.SERVED, ProposalAct.REMIND);
    ProposalDatesInOrder.check(servedOn(), on);
    boolean overdue = feedback(calendar).orElseThrow().overdue(on);
    RemindedOnceOverdue.check(actor, overdue, remindedOverdue());
    raise(on, new ProposalReminded(id(), proposalNo(), overdue));
  }

  /** 书面反馈. */
  public void giveFeedback(ProposalAdoption adoption, String text, LocalDate on) {
    require(ProposalStage.SERVED, ProposalAct.GIVE_FEEDBACK);
    ProposalDatesInOrder.check(servedOn(), on);
    NotAdoptedGivesReason.check(adoption, text);
    raise(on, new FeedbackReceived(id(), proposalNo(), kind(), organCode(), on, adoption));
    takeFeedback(text);
  }

  @Override
  protected void apply(CaseEvent event) {
    ProposalEvent happened = (ProposalEvent) event;
    if (happened instanceof ProposalDrafted drafted) {
      take(drafted);
    } else if (happened instanceof ProposalIssued issued) {
      takeIssued(issued.issuedOn());
    } else if (happened instanceof ProposalReturned) {
      takeReturned();
    } else if (happened instanceof ProposalServed served) {
      takeServed(served.servedOn(), served.feedbackDays());
    } else if (happened instanceof ProposalReminded reminded) {
      takeReminder(reminded.overdue());
    } else if (happened instanceof FeedbackReceived received) {
      takeAnswer(received.receivedOn(), received.adoption());
    }
  }

  private void require(ProposalStage needed, ProposalAct act) {
    if (stage() != needed) {
      throw new ActNotAllowed(stage(), act);
    }
  }

  @Override
  public String aggregateType() {
    return "proposal";
  }

  @Override
  public String topic() {
    return Topics.PETITION;
  }
}
