package cn.huiyin.petition.competence;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.act.MatterBook;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 单位直接收到: it was handed in at a unit, or lies at the bureau's own level. */
@ApplicationScoped
public class ReceiveDirectly {
  private final CaseRecord record;
  private final ActDay days;
  private final MatterBook matters;
  private final UnitDirectory units;
  private final ServiceDay serviceDay;

  @Inject
  ReceiveDirectly(
      CaseRecord record,
      ActDay days,
      MatterBook matters,
      UnitDirectory units,
      ServiceDay serviceDay) {
    this.record = record;
    this.days = days;
    this.matters = matters;
    this.units = units;
    this.serviceDay = serviceDay;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, DirectReceiptRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    boolean matterFinal = matters.closedToHandling(petition);
    petition
        .disposing()
        .receivedDirectly(
            request.unitCode(), serviceDay.of(petition), matterFinal, units.tree(), on, actor);
    return record.of(petition, actor, "去向告知", request.text(), on);
  }
}
