package cn.huiyin.mediation.persistence;

import cn.huiyin.mediation.domain.backlog.BacklogCase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** 积案的存取. */
@Singleton
public class BacklogCases extends Store<BacklogCase> {
  private final EntityManager entities;

  @Inject
  public BacklogCases(EntityManager entities) {
    super(entities, BacklogCase.class, "e.facts.caseNo");
    this.entities = entities;
  }

  /** Whether the petition is behind a case that is not delisted. */
  public boolean listsPetition(String petitionNo) {
    return !list(
            new Filter()
                .equal("e.facts.petitionNo", petitionNo)
                .when(true, "e.facts.stage <> DELISTED"),
            1)
        .isEmpty();
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
