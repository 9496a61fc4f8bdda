package cn.huiyin.petition.orgdata;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.orgdata.store.OrgDataChanged;
import cn.huiyin.petition.orgdata.store.OrgRecords;
import cn.huiyin.petition.orgdata.store.OrgUnit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** 录入或变更单位: makes the unit what the facts say, and tells {@code org.v1} when that is new. */
@ApplicationScoped
public class RecordUnit {
  private final OrgRecords records;
  private final UnitKinds kinds;
  private final ActJournal journal;
  private final Event<OrgDataChanged> changes;
  private final Clock clock;

  @Inject
  RecordUnit(
      OrgRecords records,
      UnitKinds kinds,
      ActJournal journal,
      Event<OrgDataChanged> changes,
      Clock clock) {
    this.records = records;
    this.kinds = kinds;
    this.journal = journal;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Records the unit as the facts say.
   *
   * @param effectiveOn the day they take effect, or null for today; never in the future
   * @param seen the version the caller saw, or empty to take the facts as they come (a ledger)
   */
  @Transactional
  public OrgUnit execute(Unit facts, LocalDate effectiveOn, Optional<IfMatch> seen, Actor actor) {
    requireKind(facts.kind());
    OrgUnit unit =
        records.unit(facts.code()).orElseGet(() -> new OrgUnit(UuidV7.at(clock.instant())));
    seen.ifPresent(version -> version.check(unit));
    boolean isNew = unit.eventVersion() == 0;
    if (unit.change(facts, dayOf(effectiveOn))) {
      if (isNew) {
        records.add(unit);
      }
      journal.record(unit, actor);
      changes.fire(new OrgDataChanged());
    }
    return unit;
  }

  private LocalDate dayOf(LocalDate effectiveOn) {
    LocalDate today = LocalDate.now(clock);
    if (effectiveOn != null && effectiveOn.isAfter(today)) {
      throw new RuleBroken(
          "DATE_IN_FUTURE", null, "生效日期不能晚于今天", "the day of effect is in the future");
    }
    return effectiveOn == null ? today : effectiveOn;
  }

  private void requireKind(String kind) {
    if (!kinds.knows(kind)) {
      throw new RuleBroken(
          "UNKNOWN_UNIT_KIND",
          null,
          "单位性质代码不在目录中",
          "the unit's kind is not one of the known codes");
    }
  }
}
