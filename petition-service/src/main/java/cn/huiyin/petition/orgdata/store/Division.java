package cn.huiyin.petition.orgdata.store;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.Topics;
import cn.huiyin.events.org.OrgEvent.DivisionChanged;
import cn.huiyin.kit.casework.Aggregate;
import cn.huiyin.petition.domain.unit.Territory;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** 行政区划 (第五条 属地管理): a division, as reference data with a history. */
@Entity
@Table(name = "division")
public class Division extends Aggregate {
  @Column(name = "division_code", nullable = false, updatable = false)
  private String divisionCode;

  @Column(nullable = false)
  private String name;

  @Column(nullable = false)
  private String level;

  @Column(name = "in_county", nullable = false)
  private boolean inCounty;

  /** For persistence only. */
  protected Division() {}

  /** A division nothing is yet said about: {@link #change} gives it its facts. */
  public Division(UUID id) {
    super(id);
  }

  /** Takes over the facts of the division; nothing happens when they are as before. */
  public boolean change(Territory facts, LocalDate occurredOn) {
    if (eventVersion() > 0 && facts().equals(facts)) {
      return false;
    }
    raise(
        occurredOn,
        new DivisionChanged(id(), facts.code(), facts.name(), facts.level(), facts.inCounty()));
    return true;
  }

  /** The division as it is now. */
  public Territory facts() {
    return new Territory(divisionCode, name, level, inCounty);
  }

  @Override
  protected void apply(CaseEvent event) {
    DivisionChanged changed = (DivisionChanged) event;
    divisionCode = changed.divisionCode();
    name = changed.name();
    level = changed.level();
    inCounty = changed.inCounty();
  }

  @Override
  public String aggregateType() {
    return "division";
  }

  @Override
  public String topic() {
    return Topics.ORG;
  }
}
