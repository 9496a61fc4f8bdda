package cn.huiyin.petition.supervision;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.rule.dispatch.KnownUnit;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 协调会 (第十四条): the units concerned met; its minutes go into the case file. */
@ApplicationScoped
public class HoldCoordinationMeeting {
  private final CaseRecord record;
  private final ActDay days;
  private final UnitDirectory units;

  @Inject
  HoldCoordinationMeeting(CaseRecord record, ActDay days, UnitDirectory units) {
    this.record = record;
    this.days = days;
    this.units = units;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, CoordinationMeetingRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    request.unitCodes().forEach(code -> KnownUnit.check(units.tree(), code));
    petition.supervising().meet(request.unitCodes(), request.outcome(), on, actor);
    return record.of(petition, actor, "协调会纪要", request.text(), on);
  }
}
