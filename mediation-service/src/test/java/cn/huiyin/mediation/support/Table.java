package cn.huiyin.mediation.support;

import cn.huiyin.embedded.TestPlatform;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What stands in the service's database. */
public final class Table {
  private Table() {}

  /** The first column of the first row; null when there is none. */
  public static String text(String sql) {
    try (Connection connection = TestPlatform.shared().connect("mediation");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : null;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  public static void change(String sql) {
    TestPlatform.shared().change("mediation", sql);
  }
}
