package cn.huiyin.mediation.importing.mediation;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.mediation.domain.mediation.MediationCase;
import cn.huiyin.mediation.linking.CaseLinked;
import cn.huiyin.mediation.persistence.Rooms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** 待续的台账行: kept until their petitions are known, then carried on in the linking transaction. */
@ApplicationScoped
class WaitingRows {
  private final EntityManager entities;
  private final Rooms rooms;
  private final CarryOn carryOn;

  @Inject
  WaitingRows(EntityManager entities, Rooms rooms, CarryOn carryOn) {
    this.entities = entities;
    this.rooms = rooms;
    this.carryOn = carryOn;
  }

  /** Keeps what the row says now in place of what it said before. */
  void keep(String caseNo, MediationHistory history) {
    entities.merge(new WaitingRow(caseNo, history));
  }

  /**
   * Goes on with the case; a rule that stands against it is kept, for the event is not to blame.
   */
  void goOn(@Observes CaseLinked news) {
    MediationCase linked = news.linked();
    WaitingRow row = entities.find(WaitingRow.class, linked.facts().caseNo());
    if (row == null) {
      return;
    }
    try {
      carryOn.with(
          linked, rooms.named(linked.facts().roomCode()), row.history(), LedgerActors.recorded());
      entities.remove(row);
    } catch (RuleBroken broken) {
      row.stop(broken.code());
    }
  }
}
