package cn.huiyin.reporting.eventlog;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;

/** Rows as array parameters of one statement (unnest): a batch of any size is one round trip. */
public final class ArrayParameters<T> {
  private final PreparedStatement statement;
  private final Collection<T> rows;
  private int next = 1;

  public ArrayParameters(PreparedStatement statement, Collection<T> rows) {
    this.statement = statement;
    this.rows = rows;
  }

  /** The next parameter: one column of all rows. */
  public void put(String sqlType, Function<? super T, ?> column) throws SQLException {
    Object[] values = rows.stream().map(column).toArray();
    statement.setArray(next++, statement.getConnection().createArrayOf(sqlType, values));
  }
}
