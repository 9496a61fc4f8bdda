package cn.huiyin.mediation.persistence;

import cn.huiyin.mediation.domain.backlog.BacklogCase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.UUID;

/** 积案的存取. */
@Singleton
public class BacklogCases extends Store<BacklogCase> {
  private final EntityManager entities;

  @Inject
  public BacklogCases(EntityManager entities) {
    super(entities, BacklogCase.class, "e.facts.caseNo");
    this.entities = entities;
  }

  /**
   * Whether the petition is behind a case that is not delisted; the unique index has the last word.
   */
  public boolean listsPetition(String petitionNo) {
    return entities
        .createQuery(
            "select e.id from BacklogCase e where e.facts.petitionNo = ?1"
                + " and e.facts.stage <> DELISTED",
            UUID.class)
        .setParameter(1, petitionNo)
        .setFlushMode(FlushModeType.COMMIT)
        .getResultStream()
        .findFirst()
        .isPresent();
  }

  /** Cases waiting for one of these petitions. */
  public List<BacklogCase> waitingFor(List<String> petitionNos) {
    return entities
        .createQuery(
            "select e from BacklogCase e where e.facts.petitionId is null"
                + " and e.facts.petitionNo in ?1",
            BacklogCase.class)
        .setParameter(1, petitionNos)
        .getResultList();
  }
}
