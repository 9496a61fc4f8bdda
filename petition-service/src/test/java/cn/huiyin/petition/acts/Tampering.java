package cn.huiyin.petition.acts;

import cn.huiyin.embedded.TestPlatform;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Changes rows behind the service's back, for the checks to find. */
final class Tampering {
  private Tampering() {}

  static void owner(String sql) {
    try (Connection connection = TestPlatform.shared().connectAsOwner("petition");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
