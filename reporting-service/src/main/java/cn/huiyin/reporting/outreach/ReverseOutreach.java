package cn.huiyin.reporting.outreach;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.reporting.domain.OutreachRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** 冲销宣传记录. */
@ApplicationScoped
public class ReverseOutreach {
  private final OutreachRecords records;
  private final ActJournal journal;
  private final Clock clock;

  @Inject
  public ReverseOutreach(OutreachRecords records, ActJournal journal, Clock clock) {
    this.records = records;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @param reversalNo number of the reversing entry, not used before
   * @param on business date; today when null
   */
  @Transactional
  public void execute(OutreachRecord record, String reversalNo, LocalDate on, Actor actor) {
    LocalDate today = LocalDate.now(clock);
    if (!reversalNo.equals(record.recordNo()) && records.isTaken(reversalNo)) {
      throw Problems.conflict("RECORD_NO_TAKEN", "宣传记录编号已使用", "the record number is taken");
    }
    record.reverse(reversalNo, on == null ? today : on, today);
    journal.record(record, actor);
  }
}
