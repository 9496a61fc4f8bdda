package cn.huiyin.reporting.rollup;

import cn.huiyin.reporting.eventlog.ArrayParameters;
import cn.huiyin.reporting.figures.Dims;
import cn.huiyin.reporting.figures.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** 计数明细表. */
@ApplicationScoped
public class EntryTable {
  private static final String OF_GROUPS =
      "SELECT group_key, metric, day, case_id, division, channel, kind, subject, unit, trait,"
          + " outcome, quantity, sealed FROM figure_entry WHERE group_key = ANY (?)";
  private static final String FORGET = "DELETE FROM figure_entry WHERE group_key = ANY (?)";
  private static final String ADD =
      """
      INSERT INTO figure_entry (group_key, metric, day, case_id, division, channel, kind, subject,
          unit, trait, outcome, quantity, sealed)
      SELECT * FROM unnest(?::text[], ?::text[], ?::date[], ?::uuid[], ?::text[], ?::text[],
          ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::boolean[])
      """;

  /** What groups add so far. */
  Map<String, Set<GroupEntry>> ofGroups(Connection connection, Collection<String> groups)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(OF_GROUPS)) {
      statement.setArray(1, connection.createArrayOf("text", groups.toArray()));
      try (ResultSet row = statement.executeQuery()) {
        Map<String, Set<GroupEntry>> found = new HashMap<>();
        while (row.next()) {
          String group = row.getString(1);
          found
              .computeIfAbsent(group, key -> new HashSet<>())
              .add(new GroupEntry(group, entry(row)));
        }
        return found;
      }
    }
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getString(2),
        row.getObject(3, LocalDate.class),
        row.getObject(4, UUID.class),
        row.getLong(12),
        new Dims(
            row.getString(5),
            row.getString(6),
            row.getString(7),
            row.getString(8),
            row.getString(9),
            row.getString(10),
            row.getString(11)),
        row.getBoolean(13));
  }

  /** Takes away all that groups added. */
  void forget(Connection connection, Collection<String> groups) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(FORGET)) {
      statement.setArray(1, connection.createArrayOf("text", groups.toArray()));
      statement.executeUpdate();
    }
  }

  void add(Connection connection, Collection<GroupEntry> entries) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ADD)) {
      ArrayParameters<GroupEntry> rows = new ArrayParameters<>(statement, entries);
      rows.put("text", GroupEntry::groupKey);
      rows.put("text", e -> e.entry().metric());
      rows.put("text", e -> e.entry().day().toString());
      rows.put("uuid", e -> e.entry().caseId());
      rows.put("text", e -> e.entry().dims().division());
      rows.put("text", e -> e.entry().dims().channel());
      rows.put("text", e -> e.entry().dims().kind());
      rows.put("text", e -> e.entry().dims().subject());
      rows.put("text", e -> e.entry().dims().unit());
      rows.put("text", e -> e.entry().dims().trait());
      rows.put("text", e -> e.entry().dims().outcome());
      rows.put("int8", e -> e.entry().quantity());
      rows.put("bool", e -> e.entry().sealed());
      statement.executeUpdate();
    }
  }
}
