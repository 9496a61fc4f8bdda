package cn.huiyin.events.petition;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 三项建议 (第十四、四十条): proposals of the bureau and what became of them; the yearly report counts them
 * (第四十一条). Organs are codes; reasons and texts stay in the file.
 */
public sealed interface ProposalEvent extends CaseEvent {

  /** The proposal's id. */
  UUID proposalId();

  /**
   * 起草.
   *
   * @param consequenceCode what serious consequence is recorded, or null
   * @param petitionIds the petitions it rests on
   */
  @EventType(value = "proposal.drafted", summary = "A proposal was drafted (起草建议)")
  record ProposalDrafted(
      UUID proposalId,
      String proposalNo,
      ProposalKind kind,
      String organCode,
      String consequenceCode,
      List<UUID> petitionIds)
      implements ProposalEvent {
    public ProposalDrafted {
      petitionIds = List.copyOf(petitionIds);
    }
  }

  /** 退回: the head of the bureau does not sign. */
  @EventType(value = "proposal.returned", summary = "A drafted proposal was not signed (退回建议)")
  record ProposalReturned(UUID proposalId, String proposalNo) implements ProposalEvent {}

  /** 签发 by the head of the bureau, another person than the drafter. */
  @EventType(value = "proposal.issued", summary = "A proposal was signed (签发建议)")
  record ProposalIssued(
      UUID proposalId, String proposalNo, ProposalKind kind, String organCode, LocalDate issuedOn)
      implements ProposalEvent {}

  /** 送达: from this day the organ has so many days for its feedback. */
  @EventType(value = "proposal.served", summary = "A proposal was served (送达建议)")
  record ProposalServed(UUID proposalId, String proposalNo, LocalDate servedOn, int feedbackDays)
      implements ProposalEvent {}

  /** 催办: the feedback is due or overdue. */
  @EventType(value = "proposal.reminded", summary = "An organ was reminded of its feedback (催办反馈)")
  record ProposalReminded(UUID proposalId, String proposalNo, boolean overdue)
      implements ProposalEvent {}

  /** 书面反馈. */
  @EventType(value = "proposal.feedback-received", summary = "An organ gave its feedback (书面反馈)")
  record FeedbackReceived(
      UUID proposalId,
      String proposalNo,
      ProposalKind kind,
      String organCode,
      LocalDate receivedOn,
      ProposalAdoption adoption)
      implements ProposalEvent {}
}
