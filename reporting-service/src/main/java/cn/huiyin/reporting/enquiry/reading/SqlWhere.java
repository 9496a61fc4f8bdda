package cn.huiyin.reporting.enquiry.reading;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The rows of a metric that a question is about; every value is a parameter. */
final class SqlWhere {
  private final StringBuilder sql = new StringBuilder(" WHERE metric = ?");
  private final List<Object> values = new ArrayList<>();

  SqlWhere(FigureQuestion question) {
    values.add(question.figure().metric());
    Period period = question.period();
    switch (question.figure().kind()) {
      case FLOW -> and("day >= ?", period.from()).and("day <= ?", period.to());
      case STOCK -> and("day <= ?", period.to());
      case OPENING_STOCK -> and("day < ?", period.from());
    }
    question
        .restrictions()
        .forEach(
            (dimension, required) ->
                required.forEach(value -> and(dimension.column() + " = ?", value)));
  }

  SqlWhere and(String condition, Object value) {
    sql.append(" AND ").append(condition);
    values.add(value);
    return this;
  }

  String sql() {
    return sql.toString();
  }

  /** Sets the parameters from 1 on; answers the next free one. */
  int set(PreparedStatement statement) throws SQLException {
    int next = 1;
    for (Object value : values) {
      statement.setObject(next++, value);
    }
    return next;
  }
}
