package cn.huiyin.petition.dispatch;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.act.MatterBook;
import cn.huiyin.petition.domain.DispatchOrder;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 转送: the unit handles and answers. */
@ApplicationScoped
public class TransferPetition {
  private final CaseRecord record;
  private final ActDay days;
  private final UnitDirectory units;
  private final MatterBook matters;

  @Inject
  TransferPetition(CaseRecord record, ActDay days, UnitDirectory units, MatterBook matters) {
    this.record = record;
    this.days = days;
    this.units = units;
    this.matters = matters;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, TransferRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    DispatchOrder order =
        new DispatchOrder(
            request.unitCode(),
            null,
            Boolean.TRUE.equals(request.overridesCompetence())
                && actor.role().equals("BUREAU_HEAD"),
            matters.closedToHandling(petition));
    petition.disposing().transfer(order, units.tree(), on, actor);
    return record.of(petition, actor, "转送函", request.text(), on);
  }
}
