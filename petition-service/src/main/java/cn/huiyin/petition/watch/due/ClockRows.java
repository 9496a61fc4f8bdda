package cn.huiyin.petition.watch.due;

import cn.huiyin.events.petition.OverdueReason;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.petition.domain.deadline.ExclusionLines;
import cn.huiyin.petition.domain.deadline.ExtensionLines;
import cn.huiyin.petition.domain.deadline.PetitionClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** 期限账的行: reads a clock run as it is stored, without its petition. */
final class ClockRows {
  static final String COLUMNS =
      "c.petition_id, c.line, c.clock, c.owner_unit, c.started_on, c.length, c.owed, c.extensions,"
          + " c.exclusions, c.stopped_on, c.overdue_on, c.overdue_reason, c.calendar_edition";

  private ClockRows() {}

  /** The edition to count with: the present one while it runs, else the one it was closed under. */
  static int edition(ResultSet row, int present) throws SQLException {
    int closedUnder = row.getInt("calendar_edition");
    return row.wasNull() ? present : Math.min(closedUnder, present);
  }

  static PetitionClock read(ResultSet row) throws SQLException {
    String reason = row.getString("overdue_reason");
    return new PetitionClock(
        StatutoryClock.valueOf(row.getString("clock")),
        row.getString("owner_unit"),
        row.getObject("started_on", LocalDate.class),
        row.getInt("length"),
        row.getBoolean("owed"),
        new ExtensionLines().convertToEntityAttribute(row.getString("extensions")),
        new ExclusionLines().convertToEntityAttribute(row.getString("exclusions")),
        row.getObject("stopped_on", LocalDate.class),
        row.getObject("overdue_on", LocalDate.class),
        reason == null ? null : OverdueReason.valueOf(reason));
  }
}
