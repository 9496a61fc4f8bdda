package cn.huiyin.petition.enquiry.search;

import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.kit.time.StatutoryClockSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * 时间段: where a page lies in the order by time.
 *
 * @param after the last row of the page before, or null
 */
record Span(LocalDate from, LocalDate to, Cursor after) {
  private static final int LAST_YEAR = 9999;

  static Span of(PetitionFilter filter, Cursor after) {
    return new Span(filter.receivedFrom, filter.receivedTo, after);
  }

  /**
   * As conditions on these two columns; law dates are days of the zone that decides them (I-49).
   */
  SqlConditions over(String receivedAt, String id) {
    SqlConditions conditions =
        new SqlConditions()
            .whenGiven(receivedAt + " >= ?", from == null ? null : midnight(from))
            .whenGiven(receivedAt + " < ?", to == null ? null : midnight(to).plusDays(1));
    return after == null
        ? conditions
        : conditions.add("(" + receivedAt + ", " + id + ") < (?, ?)", place(after));
  }

  /** The keys of a row, as a cursor brings them. */
  static Object[] place(Cursor after) {
    return new Object[] {
      after.key(0, text -> storable(OffsetDateTime.parse(text))), after.key(1, UUID::fromString)
    };
  }

  private static OffsetDateTime midnight(LocalDate day) {
    return storable(day.atStartOfDay(StatutoryClockSource.ZONE).toOffsetDateTime());
  }

  /** The database knows no time far outside the calendar. */
  private static OffsetDateTime storable(OffsetDateTime time) {
    if (time.getYear() < 1 || time.getYear() > LAST_YEAR) {
      throw Problems.badField("receivedFrom", "日期超出范围", "the date is out of range");
    }
    return time;
  }
}
