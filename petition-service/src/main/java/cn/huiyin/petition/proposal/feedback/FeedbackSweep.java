package cn.huiyin.petition.proposal.feedback;

import cn.huiyin.kit.schedule.Duty;
import cn.huiyin.kit.schedule.Rhythm;
import cn.huiyin.petition.proposal.domain.ProposalStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/** 逾期反馈自动催办 (PROPOSAL_FEEDBACK): once for each proposal, however many instances look. */
@ApplicationScoped
public class FeedbackSweep implements Duty {
  private static final LocalTime AT = LocalTime.of(0, 35);

  private final EntityManager entities;
  private final RemindOverdueProposal remind;

  @Inject
  FeedbackSweep(EntityManager entities, RemindOverdueProposal remind) {
    this.entities = entities;
    this.remind = remind;
  }

  @Override
  public String name() {
    return "remind-proposal-feedback";
  }

  @Override
  public Rhythm rhythm() {
    return Rhythm.daily(AT);
  }

  @Override
  public long perform(LocalDate today) {
    return awaited(today).stream().filter(id -> remind.execute(id, today)).count();
  }

  /** A county's open proposals are few: they are read at once. */
  private List<UUID> awaited(LocalDate today) {
    return entities
        .createQuery(
            "select p.id from Proposal p where p.stage = :served and p.remindedOverdue = false"
                + " and p.servedOn < :today order by p.servedOn, p.id",
            UUID.class)
        .setParameter("served", ProposalStage.SERVED)
        .setParameter("today", today)
        .getResultList();
  }
}
