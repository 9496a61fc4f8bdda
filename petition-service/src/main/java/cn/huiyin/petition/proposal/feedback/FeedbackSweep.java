package cn.huiyin.petition.proposal.feedback;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.proposal.Proposals;
import cn.huiyin.petition.proposal.domain.Proposal;
import cn.huiyin.petition.proposal.domain.ProposalStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** 逾期反馈自动催办 (PROPOSAL_FEEDBACK): once for each proposal, however many instances look. */
@ApplicationScoped
public class FeedbackSweep {
  private static final int MOST = 200;

  private final EntityManager entities;
  private final Proposals proposals;
  private final RemindProposal remind;
  private final StatutoryCalendar calendar;

  @Inject
  FeedbackSweep(
      EntityManager entities,
      Proposals proposals,
      RemindProposal remind,
      StatutoryCalendar calendar) {
    this.entities = entities;
    this.proposals = proposals;
    this.remind = remind;
    this.calendar = calendar;
  }

  /**
   * Reminds of what is overdue; a later call goes on with what is left.
   *
   * @param today the business day, Asia/Shanghai
   * @return how many organs were reminded
   */
  @Transactional
  public long execute(LocalDate today) {
    return candidates(today).stream().filter(id -> reminded(id, today)).count();
  }

  /** The due day is never before service and length; rest days move it on. */
  private List<UUID> candidates(LocalDate today) {
    return entities
        .createQuery(
            "select p.id from Proposal p where p.stage = :served and p.remindedOverdue = false"
                + " and p.servedOn < :today order by p.servedOn, p.id",
            UUID.class)
        .setParameter("served", ProposalStage.SERVED)
        .setParameter("today", today)
        .setMaxResults(MOST)
        .getResultList();
  }

  private boolean reminded(UUID id, LocalDate today) {
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
