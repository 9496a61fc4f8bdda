package cn.huiyin.petition.watch.list;

import cn.huiyin.kit.calendar.ClockColour;
import cn.huiyin.kit.calendar.DayCount;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.paging.Cursor;
import cn.huiyin.petition.domain.stage.PetitionStage;
import cn.huiyin.petition.enquiry.access.ScopeCondition;
import cn.huiyin.petition.enquiry.search.SqlConditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 期限清单: in the order of due days, what is missed first; by key, so that every page costs the same.
 */
@ApplicationScoped
class DeadlineList {
  private static final int MOST_UNITS = 10_000;
  private static final String FROM = " from clock_due d join petition p on p.id = d.petition_id";
  private static final String MINE =
      "case when p.handler is not null and d.unit = p.dispatch_unit then p.handler = ? else exists"
          + " (select from case_event e where e.aggregate_id = p.id and e.actor_staff = ?) end";
  private static final String COLUMNS =
      "d.petition_id, p.petition_no, p.stage, p.division_code, d.line, d.clock, d.unit,"
          + " d.started_on, d.due_on, d.yellow_on, d.red_on, d.missable, d.noted, d.provisional";

  private final DueQuery query;
  private final StatutoryCalendar calendar;

  @Inject
  DeadlineList(DueQuery query, StatutoryCalendar calendar) {
    this.query = query;
    this.calendar = calendar;
  }

  /**
   * Up to {@code most} clocks.
   *
   * @param staffId the caller, for what is the caller's own
   */
  List<DeadlineItem> find(
      DeadlineFilter filter, ScopeCondition scope, String staffId, LocalDate today, int most) {
    SqlConditions conditions = conditions(filter, scope, today);
    if (Boolean.TRUE.equals(filter.mine)) {
      conditions.add(MINE, staffId, staffId);
    }
    Cursor after = filter.after(3);
    if (after != null) {
      conditions.add(
          "(d.due_on, d.petition_id, d.line) > (?, ?, ?)",
          after.key(0, LocalDate::parse),
          after.key(1, UUID::fromString),
          after.key(2, Integer::parseInt));
    }
    return query.rows(
        "select " + COLUMNS + FROM,
        conditions,
        " order by d.due_on, d.petition_id, d.line",
        most,
        row -> item(row, today));
  }

  /** How many clocks of each colour a unit has. */
  List<ColourCounts> counts(DeadlineFilter filter, ScopeCondition scope, LocalDate today) {
    SqlConditions conditions = conditions(filter, scope, today).add("d.unit is not null");
    String day = "date '" + today + "'";
    String select =
        ("select d.unit, count(*) filter (where d.yellow_on > %1$s),"
                    + " count(*) filter (where d.yellow_on <= %1$s and d.red_on > %1$s),"
                    + " count(*) filter (where d.red_on <= %1$s and d.due_on >= %1$s),"
                    + " count(*) filter (where d.due_on < %1$s)")
                .formatted(day)
            + FROM;
    return query.rows(
        select,
        conditions,
        " group by d.unit order by d.unit",
        MOST_UNITS,
        row ->
            new ColourCounts(
                row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)));
  }

  private static SqlConditions conditions(
      DeadlineFilter filter, ScopeCondition scope, LocalDate today) {
    SqlConditions conditions =
        DueConditions.running(today)
            .whenGiven("d.clock = ?", filter.clock)
            .whenGiven("d.unit = ?", filter.unit)
            .whenGiven("p.division_code = ?", filter.division)
            .whenGiven("d.due_on >= ?", filter.dueFrom)
            .whenGiven("d.due_on <= ?", filter.dueTo);
    DueConditions.colour(filter.colour, today, conditions);
    DueConditions.scope(scope, "d.unit", conditions);
    return conditions;
  }

  private DeadlineItem item(ResultSet row, LocalDate today) throws SQLException {
    StatutoryClock clock = StatutoryClock.valueOf(row.getString("clock"));
    LocalDate due = row.getObject("due_on", LocalDate.class);
    return new DeadlineItem(
        row.getObject("petition_id", UUID.class),
        row.getString("petition_no"),
        PetitionStage.valueOf(row.getString("stage")),
        row.getString("division_code"),
        row.getInt("line"),
        clock,
        clock.rule().name().chinese(),
        clock.rule().citation().chinese(),
        row.getString("unit"),
        row.getObject("started_on", LocalDate.class),
        due,
        colour(row, due, today),
        remaining(clock, today, due),
        row.getBoolean("missable"),
        row.getBoolean("noted"),
        row.getBoolean("provisional"));
  }

  private static ClockColour colour(ResultSet row, LocalDate due, LocalDate today)
      throws SQLException {
    if (due.isBefore(today)) {
      return ClockColour.OVERDUE;
    }
    if (!row.getObject("red_on", LocalDate.class).isAfter(today)) {
      return ClockColour.RED;
    }
    boolean yellow = !row.getObject("yellow_on", LocalDate.class).isAfter(today);
    return yellow ? ClockColour.YELLOW : ClockColour.GREEN;
  }

  private int remaining(StatutoryClock clock, LocalDate today, LocalDate due) {
    if (clock.dayCount() == DayCount.CALENDAR_DAYS) {
      return Math.toIntExact(due.toEpochDay() - today.toEpochDay());
    }
    return due.isBefore(today)
        ? -calendar.workingDaysBetween(due, today)
        : calendar.workingDaysBetween(today, due);
  }
}
