package cn.huiyin.petition.succession;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.Petitions;
import cn.huiyin.petition.domain.stage.PetitionAct;
import cn.huiyin.petition.domain.stage.PetitionLifecycle;
import cn.huiyin.petition.domain.stage.PetitionStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** 承继的一批: whatever the former unit holds in a petition goes to the successor; clocks go on. */
@ApplicationScoped
public class SuccessionBatch {
  private static final String HELD =
      """
      select p.id from Petition p
      where p.id > :after and p.stage in :stages
        and (p.ownerUnit = :unit or p.dispatch.unitCode = :unit
          or p.registration.bureauCode = :unit
          or exists (select 1 from Petition q join q.reviews r
            where q = p and r.reviewerUnit = :unit and r.closedOn is null)
          or (p.charge.unitCode = :unit and p.charge.endedOn is null)
          or exists (select 1 from Petition q join q.supervisions s
            where q = p and s.unitCode = :unit and s.closedOn is null)
          or exists (select 1 from Petition q join q.clocks c
            where q = p and c.ownerUnit = :unit and c.stoppedOn is null))
      order by p.id
      """;

  private static final List<PetitionStage> MOVABLE =
      Arrays.stream(PetitionStage.values())
          .filter(stage -> PetitionLifecycle.find(stage, PetitionAct.SUCCEED_UNIT).isPresent())
          .toList();

  private final EntityManager entities;
  private final Petitions petitions;
  private final CaseRecord record;

  @Inject
  SuccessionBatch(EntityManager entities, Petitions petitions, CaseRecord record) {
    this.entities = entities;
    this.petitions = petitions;
    this.record = record;
  }

  /**
   * Some of the petitions the unit holds something in, in the order of their ids.
   *
   * @param after the last one seen before
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<UUID> held(String unitCode, UUID after, int most) {
    return entities
        .createQuery(HELD, UUID.class)
        .setParameter("after", after)
        .setParameter("stages", MOVABLE)
        .setParameter("unit", unitCode)
        .setMaxResults(most)
        .getResultList();
  }

  /** Moves the petitions; one that another act has closed meanwhile is passed over. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public int execute(
      List<UUID> ids, String former, SuccessionRequest request, LocalDate on, Actor actor) {
    int moved = 0;
    for (UUID id : ids) {
      Petition petition = petitions.findForAct(id).orElseThrow();
      if (PetitionLifecycle.find(petition.stage(), PetitionAct.SUCCEED_UNIT).isPresent()) {
        LocalDate received = petition.registration().receivedOn();
        LocalDate day = on.isBefore(received) ? received : on;
        petition.beside().succeedUnit(former, request.successorCode(), day, actor);
        record.of(petition, actor, "承继决定", request.text(), day);
        moved++;
      }
    }
    return moved;
  }
}
