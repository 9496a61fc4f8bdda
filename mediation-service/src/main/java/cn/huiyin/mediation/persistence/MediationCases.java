package cn.huiyin.mediation.persistence;

import cn.huiyin.mediation.domain.mediation.MediationCase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** 评理案件的存取. */
@Singleton
public class MediationCases extends Store<MediationCase> {
  private final EntityManager entities;

  @Inject
  public MediationCases(EntityManager entities) {
    super(entities, MediationCase.class, "e.facts.caseNo");
    this.entities = entities;
  }

  /** Date of the last session held in a room, or null. */
  public LocalDate lastSessionIn(String roomCode) {
    return entities
        .createQuery(
            "select max(e.dates.lastHeardOn) from MediationCase e where e.facts.roomCode = ?1",
            LocalDate.class)
        .setParameter(1, roomCode)
        .getSingleResult();
  }

  /** Cases waiting for one of these petitions. */
  public List<MediationCase> waitingFor(List<String> petitionNos) {
    return entities
        .createQuery(
            "select e from MediationCase e where e.facts.petitionId is null"
                + " and e.facts.petitionNo in ?1 and e.facts.stage = REQUESTED",
            MediationCase.class)
        .setParameter(1, petitionNos)
        .getResultList();
  }
}
