package cn.huiyin.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.UUID;

/** LIKE 扫描: the same page by a scan of the same tables, as a database without our index does it. */
final class LikeScan {
  private static final String SQL =
      "select p.id, p.petition_no, p.received_at, p.stage, left(c.body, 60) from petition p"
          + " join petition_content c on c.petition_id = p.id"
          + " where c.body like ? and not p.sealed and (p.received_at, p.id) < (?, ?)"
          + " order by p.received_at desc, p.id desc limit 51";
  private static final OffsetDateTime NEWEST = OffsetDateTime.parse("9999-01-01T00:00:00+08:00");

  private final Connection database;

  LikeScan(Connection database) throws SQLException {
    this.database = database;
    try (Statement set = database.createStatement()) {
      set.execute("set enable_indexscan = off");
      set.execute("set enable_indexonlyscan = off");
      set.execute("set enable_bitmapscan = off");
    }
  }

  /** Milliseconds of one page. */
  double millis(String piece, String cursor) throws SQLException {
    OffsetDateTime before = NEWEST;
    UUID id = new UUID(0, 0);
    if (cursor != null) {
      String[] keys =
          new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\u001f");
      before = OffsetDateTime.parse(keys[0]);
      id = UUID.fromString(keys[1]);
    }
    long begun = System.nanoTime();
    try (PreparedStatement statement = database.prepareStatement(SQL)) {
      statement.setString(1, "%" + piece + "%");
      statement.setObject(2, before);
      statement.setObject(3, id);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          rows.getString(5);
        }
      }
    }
    return (System.nanoTime() - begun) / 1e6;
  }

  /** The cursor the service gives after so many petitions. */
  String cursorAfter(int petitions) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select received_at, id from petition order by received_at desc, id desc offset "
                    + petitions
                    + " limit 1")) {
      row.next();
      OffsetDateTime at =
          row.getObject(1, OffsetDateTime.class)
              .atZoneSameInstant(ZoneId.of("Asia/Shanghai"))
              .toOffsetDateTime();
      String plain = at + "\u001f" + row.getString(2);
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
  }
}
