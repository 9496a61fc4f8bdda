package cn.huiyin.petition.enquiry.search;

import java.util.ArrayList;
import java.util.List;

/** 条件: SQL conditions with their values, always bound, never spliced. */
public final class SqlConditions {
  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  /** Adds the condition when its value is given. */
  public SqlConditions whenGiven(String condition, Object value) {
    if (value != null) {
      add(condition, value instanceof Enum<?> code ? code.name() : value);
    }
    return this;
  }

  public SqlConditions add(String condition, Object... bound) {
    conditions.add(condition);
    values.addAll(List.of(bound));
    return this;
  }

  public SqlConditions add(SqlConditions others) {
    conditions.addAll(others.conditions);
    values.addAll(others.values);
    return this;
  }

  public String where() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  /** The values, in the order of their places. */
  public List<Object> values() {
    return List.copyOf(values);
  }
}
