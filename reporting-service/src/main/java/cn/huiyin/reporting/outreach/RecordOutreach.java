package cn.huiyin.reporting.outreach;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.reporting.domain.OutreachEntry;
import cn.huiyin.reporting.domain.OutreachRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** 登记普法宣传. */
@ApplicationScoped
public class RecordOutreach {
  private final OutreachRecords records;
  private final ActJournal journal;
  private final Clock clock;

  @Inject
  public RecordOutreach(OutreachRecords records, ActJournal journal, Clock clock) {
    this.records = records;
    this.journal = journal;
    this.clock = clock;
  }

  /** A number is given once, to a record or to a reversing entry. */
  @Transactional
  public OutreachRecord execute(String recordNo, OutreachEntry entry, Actor actor) {
    if (records.isTaken(recordNo)) {
      throw Problems.conflict("RECORD_NO_TAKEN", "宣传记录编号已使用", "the record number is taken");
    }
    OutreachRecord record =
        OutreachRecord.recorded(UuidV7.at(clock.instant()), recordNo, entry, LocalDate.now(clock));
    records.persist(record);
    journal.record(record, actor);
    return record;
  }
}
