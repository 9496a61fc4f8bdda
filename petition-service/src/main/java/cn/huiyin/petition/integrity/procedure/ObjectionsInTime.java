package cn.huiyin.petition.integrity.procedure;

import cn.huiyin.kit.calendar.DeadlineLedger;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.calendar.data.CalendarEditions;
import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.petition.integrity.PetitionQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** 异议期限 (I-22): no objection was taken later than five working days after the unit's receipt. */
@ApplicationScoped
class ObjectionsInTime implements IntegrityCheck {
  private static final String SQL =
      """
      select p.petition_no, e.occurred_on, c.started_on, c.calendar_edition
      from case_event e join petition p on p.id = e.aggregate_id
        left join petition_clock c on c.petition_id = p.id and c.clock = 'OBJECT5WD'
          and c.stopped_on = e.occurred_on
      where e.type = 'petition.objection-raised'
      """;

  private final PetitionQuery query;
  private final CalendarEditions editions;

  @Inject
  ObjectionsInTime(PetitionQuery query, CalendarEditions editions) {
    this.query = query;
    this.editions = editions;
  }

  @Override
  public String id() {
    return "I-22.objections-in-time";
  }

  @Override
  public CheckResult check() {
    return query.judge(SQL, this::inTime, "objections were taken late");
  }

  private boolean inTime(ResultSet row) throws SQLException {
    LocalDate started = row.getObject("started_on", LocalDate.class);
    if (started == null) {
      return false;
    }
    LocalDate due =
        DeadlineLedger.start(StatutoryClock.OBJECT5WD, started)
            .deadline(editions.at(row.getInt("calendar_edition")))
            .due();
    return !row.getObject("occurred_on", LocalDate.class).isAfter(due);
  }
}
