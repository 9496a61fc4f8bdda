package cn.huiyin.mediation.domain.campaign;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.Topics;
import cn.huiyin.events.backlog.BacklogEvent.AnnualTargetSet;
import cn.huiyin.mediation.domain.DatedAggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** 年度目标: the target of one metric for one year, of the county or of one unit (F8). */
@Entity
@Table(name = "annual_target")
public class AnnualTarget extends DatedAggregate {
  @Column(name = "target_year")
  private int year;

  private String metric;
  private int target;

  @Column(name = "unit_code")
  private String unitCode;

  protected AnnualTarget() {}

  private AnnualTarget(UUID id) {
    super(id);
  }

  /** An empty target to fold a case file into. */
  public static AnnualTarget blank(UUID id) {
    return new AnnualTarget(id);
  }

  /** 设定: sets the target first. */
  public static AnnualTarget set(UUID id, TargetKey key, int target, LocalDate on) {
    AnnualTarget set = new AnnualTarget(id);
    set.happened(on, new AnnualTargetSet(key.year(), key.metric(), target, key.unitCode()));
    return set;
  }

  /** 调整: sets it anew; the same number again is no act. */
  public void change(LocalDate on, int newTarget) {
    if (newTarget != target) {
      happened(on, new AnnualTargetSet(year, metric, newTarget, unitCode));
    }
  }

  @Override
  protected void apply(CaseEvent event) {
    if (event instanceof AnnualTargetSet set) {
      year = set.year();
      metric = set.metric();
      target = set.target();
      unitCode = set.unitCode();
    }
  }

  @Override
  protected void dated(LocalDate occurredOn, CaseEvent event) {
    // a target is dated by its year; the day of the last act says when it was set
  }

  @Override
  public String aggregateType() {
    return "annual-target";
  }

  @Override
  public String topic() {
    return Topics.BACKLOG;
  }

  public int year() {
    return year;
  }

  /** Id of the figure it is a target of. */
  public String metric() {
    return metric;
  }

  public int target() {
    return target;
  }

  /** The unit whose share it is, or null for the county's. */
  public String unitCode() {
    return unitCode;
  }
}
