package cn.huiyin.petition.watch.list;

import cn.huiyin.kit.calendar.ClockColour;
import cn.huiyin.petition.enquiry.access.ScopeCondition;
import cn.huiyin.petition.enquiry.search.SqlConditions;
import java.time.LocalDate;

/** 清单的条件: colours as days, and what the caller may know of. */
public final class DueConditions {
  private DueConditions() {}

  /** 可见范围: a unit sees its own time only; sealed petitions are simply not there. */
  public static void scope(ScopeCondition scope, String unitColumn, SqlConditions conditions) {
    if (scope.ordinary()) {
      if (!scope.sealed()) {
        conditions.add("not p.sealed");
      }
    } else if (scope.unit() != null) {
      conditions.add(
          scope.sealed()
              ? "(p.sealed or " + unitColumn + " = ?)"
              : "not p.sealed and " + unitColumn + " = ?",
          scope.unit());
    } else {
      conditions.add(scope.sealed() ? "p.sealed" : "false");
    }
  }

  /** Clocks that run and, where they only remind or lapse, aren't past yet. */
  static SqlConditions running(LocalDate today) {
    return new SqlConditions().add("not d.late").add("(d.missable or d.due_on >= ?)", today);
  }

  static void colour(ClockColour colour, LocalDate today, SqlConditions conditions) {
    if (colour == null) {
      return;
    }
    switch (colour) {
      case OVERDUE -> conditions.add("d.due_on < ?", today);
      case RED -> conditions.add("d.due_on >= ? and d.red_on <= ?", today, today);
      case YELLOW -> conditions.add("d.red_on > ? and d.yellow_on <= ?", today, today);
      case GREEN -> conditions.add("d.yellow_on > ?", today);
    }
  }
}
