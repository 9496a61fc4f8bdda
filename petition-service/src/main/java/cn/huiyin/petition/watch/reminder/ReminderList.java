package cn.huiyin.petition.watch.reminder;

import cn.huiyin.kit.calendar.ClockColour;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.petition.enquiry.access.ScopeCondition;
import cn.huiyin.petition.enquiry.search.SqlConditions;
import cn.huiyin.petition.watch.list.DueConditions;
import cn.huiyin.petition.watch.list.DueQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** 提醒清单: newest first. */
@ApplicationScoped
class ReminderList {
  private static final String SELECT =
      "select r.id, r.petition_id, p.petition_no, r.clock, r.level, r.unit, r.due_on, r.raised_on"
          + " from reminder r join petition p on p.id = r.petition_id";

  private final DueQuery query;

  @Inject
  ReminderList(DueQuery query) {
    this.query = query;
  }

  List<ReminderView> find(ReminderFilter filter, ScopeCondition scope, int most) {
    SqlConditions conditions =
        new SqlConditions()
            .whenGiven("r.clock = ?", filter.clock)
            .whenGiven("r.level = ?", filter.level)
            .whenGiven("r.unit = ?", filter.unit)
            .whenGiven("r.raised_on >= ?", filter.raisedFrom);
    DueConditions.scope(scope, "r.unit", conditions);
    Cursor after = filter.after(1);
    if (after != null) {
      Long before = after.key(0, Long::valueOf);
      conditions.add("r.id < ?", before);
    }
    return query.rows(SELECT, conditions, " order by r.id desc", most, ReminderList::view);
  }

  private static ReminderView view(ResultSet row) throws SQLException {
    return new ReminderView(
        row.getLong(1),
        row.getObject(2, UUID.class),
        row.getString(3),
        StatutoryClock.valueOf(row.getString(4)),
        ClockColour.valueOf(row.getString(5)),
        row.getString(6),
        row.getObject(7, LocalDate.class),
        row.getObject(8, LocalDate.class));
  }
}
