package cn.huiyin.petition.orgdata.store;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.Topics;
import cn.huiyin.events.org.OrgEvent.UnitChanged;
import cn.huiyin.kit.casework.Aggregate;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.unit.Unit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 单位 (第十五条): an organ of the county or above it, as reference data with a history. */
@Entity
@Table(name = "org_unit")
public class OrgUnit extends Aggregate {
  @Column(name = "unit_code", nullable = false, updatable = false)
  private String unitCode;

  @Column(nullable = false)
  private String name;

  @Column(nullable = false)
  private String level;

  @Column(name = "parent_code")
  private String parentCode;

  @Column(name = "division_code")
  private String divisionCode;

  @Column(nullable = false)
  private String kind;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(name = "subject_codes", nullable = false)
  private List<String> subjectCodes;

  @Column(nullable = false)
  private boolean active;

  @Column(name = "superior_department_code")
  private String superiorDepartmentCode;

  /** The day the present facts took effect: the business date of the last change. */
  @Column(name = "effective_on")
  private LocalDate effectiveOn;

  /** For persistence only. */
  protected OrgUnit() {}

  /** A unit nothing is yet said about: {@link #change} gives it its facts. */
  public OrgUnit(UUID id) {
    super(id);
  }

  /**
   * Takes over the facts of the unit; nothing happens when they are as before.
   *
   * @param occurredOn the day they take effect: the organs' history goes by it (I-15)
   */
  public boolean change(Unit facts, LocalDate occurredOn) {
    if (eventVersion() > 0 && facts().equals(facts)) {
      return false;
    }
    if (effectiveOn != null && occurredOn.isBefore(effectiveOn)) {
      throw new RuleBroken(
          "UNIT_CHANGE_BEFORE_THE_LAST",
          null,
          "单位变更的生效日期不得早于上一次变更",
          "a unit's change may not take effect before the one before it");
    }
    effectiveOn = occurredOn;
    raise(
        occurredOn,
        new UnitChanged(
            id(),
            facts.code(),
            facts.name(),
            facts.level(),
            facts.parentCode(),
            facts.divisionCode(),
            facts.kind(),
            facts.subjects().stream().sorted().toList(),
            facts.active(),
            facts.superiorDepartmentCode()));
    return true;
  }

  /** The unit as it is now. */
  public Unit facts() {
    return new Unit(
        unitCode,
        name,
        level,
        parentCode,
        divisionCode,
        kind,
        Set.copyOf(subjectCodes),
        active,
        superiorDepartmentCode);
  }

  @Override
  protected void apply(CaseEvent event) {
    UnitChanged changed = (UnitChanged) event;
    unitCode = changed.unitCode();
    name = changed.name();
    level = changed.level();
    parentCode = changed.parentCode();
    divisionCode = changed.divisionCode();
    kind = changed.kind();
    subjectCodes = changed.subjectCodes();
    active = changed.active();
    superiorDepartmentCode = changed.superiorDepartmentCode();
  }

  @Override
  public String aggregateType() {
    return "unit";
  }

  @Override
  public String topic() {
    return Topics.ORG;
  }
}
