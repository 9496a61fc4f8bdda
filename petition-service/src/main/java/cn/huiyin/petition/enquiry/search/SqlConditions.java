package cn.huiyin.petition.enquiry.search;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** 条件: SQL conditions with their values, always bound, never spliced. */
final class SqlConditions {
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  /** Adds the condition when its value is given. */
  SqlConditions whenGiven(String condition, Object value) {
    if (value != null) {
      add(condition, value instanceof Enum<?> code ? code.name() : value);
    }
    return this;
  }

  SqlConditions add(String condition, Object... bound) {
    conditions.add(condition);
    values.addAll(List.of(bound));
    return this;
  }

  String where() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  /** Binds the values from the first parameter on; the next free number. */
  int bind(PreparedStatement statement) throws SQLException {
    int next = 1;
    for (Object value : values) {
      statement.setObject(next++, value);
    }
    return next;
  }

  /** A pattern that finds the text anywhere, whatever signs it holds. */
  static String anywhere(String text) {
    return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
