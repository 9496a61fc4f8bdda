package cn.huiyin.petition.competence;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 转下级办理: within the unit's own system; the petitioner is told. */
@ApplicationScoped
public class ForwardDown {
  private final CaseRecord record;
  private final ActDay days;
  private final UnitDirectory units;

  @Inject
  ForwardDown(CaseRecord record, ActDay days, UnitDirectory units) {
    this.record = record;
    this.days = days;
    this.units = units;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, ForwardingRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    LocalDate told = petition.registration().noticeOwed() ? noticeOn(request, on) : null;
    petition.unit().forwardDown(request.unitCode(), units.tree(), told, on, actor);
    return record.of(petition, actor, "转交函", request.text(), on);
  }

  private static LocalDate noticeOn(ForwardingRequest request, LocalDate on) {
    return request.noticeOn() == null ? on : request.noticeOn();
  }
}
