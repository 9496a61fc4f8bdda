package cn.huiyin.petition.orgdata;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.petition.domain.unit.Territory;
import cn.huiyin.petition.orgdata.store.Division;
import cn.huiyin.petition.orgdata.store.OrgDataChanged;
import cn.huiyin.petition.orgdata.store.OrgRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** 录入或变更区划: makes the division what the facts say. */
@ApplicationScoped
public class RecordDivision {
  private final OrgRecords records;
  private final ActJournal journal;
  private final Event<OrgDataChanged> changes;
  private final Clock clock;

  @Inject
  RecordDivision(
      OrgRecords records, ActJournal journal, Event<OrgDataChanged> changes, Clock clock) {
    this.records = records;
    this.journal = journal;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Records the division as the facts say.
   *
   * @param seen the version the caller saw, or empty to take the facts as they come (a ledger)
   */
  @Transactional
  public Division execute(Territory facts, Optional<IfMatch> seen, Actor actor) {
    Division division =
        records.division(facts.code()).orElseGet(() -> new Division(UuidV7.at(clock.instant())));
    seen.ifPresent(version -> version.check(division));
    boolean isNew = division.eventVersion() == 0;
    if (division.change(facts, LocalDate.now(clock))) {
      if (isNew) {
        records.add(division);
      }
      journal.record(division, actor);
      changes.fire(new OrgDataChanged());
    }
    return division;
  }
}
