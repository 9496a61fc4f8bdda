package cn.huiyin.petition.succession;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import cn.huiyin.petition.orgdata.RecordUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** 原单位: no longer works, so that nothing new goes there. */
@ApplicationScoped
public class FormerUnit {
  private final UnitDirectory units;
  private final RecordUnit recordUnit;

  @Inject
  FormerUnit(UnitDirectory units, RecordUnit recordUnit) {
    this.units = units;
    this.recordUnit = recordUnit;
  }

  /** Committed by itself, before the first petition moves. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void close(String unitCode, Actor actor) {
    Unit unit = units.tree().unit(unitCode).orElseThrow();
    recordUnit.execute(closed(unit), null, Optional.empty(), actor);
  }

  private static Unit closed(Unit unit) {
    return new Unit(
        unit.code(),
        unit.name(),
        unit.level(),
        unit.parentCode(),
        unit.divisionCode(),
        unit.kind(),
        unit.subjects(),
        false,
        unit.superiorDepartmentCode());
  }
}
