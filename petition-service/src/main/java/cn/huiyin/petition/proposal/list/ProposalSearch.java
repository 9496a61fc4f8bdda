package cn.huiyin.petition.proposal.list;

import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.petition.proposal.domain.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** 建议检索: newest first, by key. */
@ApplicationScoped
class ProposalSearch {
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final UUID HIGHEST = new UUID(-1L, -1L);
  private static final String FOUND =
      "from Proposal p where (:kind is null or p.kind = :kind)"
          + " and (:stage is null or p.stage = :stage)"
          + " and (:organ is null or p.organCode = :organ)"
          + " and (:own is null or (p.organCode = :own and p.servedOn is not null))"
          + " and (p.draftedOn < :day or (p.draftedOn = :day and p.id < :id))"
          + " order by p.draftedOn desc, p.id desc";

  private final EntityManager entities;

  @Inject
  ProposalSearch(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Up to {@code most} proposals.
   *
   * @param ownOrgan only what was served to this organ, or null for all
   */
  List<Proposal> find(ProposalFilter filter, String ownOrgan, Cursor after, int most) {
    return entities
        .createQuery(FOUND, Proposal.class)
        .setParameter("kind", filter.kind)
        .setParameter("stage", filter.stage)
        .setParameter("organ", filter.organ)
        .setParameter("own", ownOrgan)
        .setParameter("day", after == null ? LAST : after.key(0, LocalDate::parse))
        .setParameter("id", after == null ? HIGHEST : after.key(1, UUID::fromString))
        .setMaxResults(most)
        .getResultList();
  }
}
