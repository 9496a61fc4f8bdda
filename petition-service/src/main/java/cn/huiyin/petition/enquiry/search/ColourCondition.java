package cn.huiyin.petition.enquiry.search;

import cn.huiyin.kit.calendar.ClockColour;
import java.time.LocalDate;

/** 预警颜色 as SQL over {@code petition p}: that of its most urgent clock that runs. */
final class ColourCondition {
  private static final String RUNNING =
      "exists (select from clock_due d where d.petition_id = p.id and not d.late"
          + " and (d.missable or d.due_on >= ?) and ";
  private static final String OVERDUE = RUNNING + "d.due_on < ?)";
  private static final String BY_RED = RUNNING + "d.red_on <= ?)";
  private static final String BY_YELLOW = RUNNING + "d.yellow_on <= ?)";
  private static final String ANY = RUNNING + "d.due_on >= ?)";

  private ColourCondition() {}

  /** Its most urgent clock has this colour today. */
  static SqlConditions of(ClockColour colour, LocalDate today) {
    return switch (colour) {
      case OVERDUE -> with(OVERDUE, today);
      case RED -> with(BY_RED, today).add(without(OVERDUE, today));
      case YELLOW -> with(BY_YELLOW, today).add(without(BY_RED, today));
      case GREEN -> with(ANY, today).add(without(BY_YELLOW, today));
    };
  }

  private static SqlConditions with(String sql, LocalDate today) {
    return new SqlConditions().add(sql, today, today);
  }

  private static SqlConditions without(String sql, LocalDate today) {
    return with("not " + sql, today);
  }
}
