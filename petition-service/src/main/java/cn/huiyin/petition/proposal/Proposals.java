package cn.huiyin.petition.proposal;

import cn.huiyin.petition.persistence.NumberSeries;
import cn.huiyin.petition.proposal.domain.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** 建议库, and its numbers: {@code JY-2026-0001}. */
@ApplicationScoped
public class Proposals {
  private final EntityManager entities;
  private final NumberSeries series;

  @Inject
  Proposals(EntityManager entities, NumberSeries series) {
    this.entities = entities;
    this.series = series;
  }

  String nextNumber(LocalDate on) {
    String year = "JY-" + on.getYear();
    return "%s-%04d".formatted(year, series.next(year));
  }

  void add(Proposal proposal) {
    entities.persist(proposal);
  }

  Optional<Proposal> find(UUID id) {
    return Optional.ofNullable(entities.find(Proposal.class, id));
  }

  /** The proposal, for an act: whoever comes at the same time waits. */
  public Optional<Proposal> findForAct(UUID id) {
    return Optional.ofNullable(entities.find(Proposal.class, id, LockModeType.PESSIMISTIC_WRITE));
  }
}
