package cn.huiyin.reporting.rollup;

import cn.huiyin.reporting.eventlog.ArrayParameters;
import cn.huiyin.reporting.folding.FoldedCase;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** 事实表: one row per case. */
@ApplicationScoped
public class FactTable {
  private static final String SAVE =
      """
      INSERT INTO case_fact (aggregate_id, sort, case_no, group_key, sealed, events, last_version,
          fact)
      SELECT id, sort, case_no, group_key, sealed, events, version, fact::jsonb
      FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::boolean[], ?::int[], ?::bigint[],
          ?::text[]) AS f (id, sort, case_no, group_key, sealed, events, version, fact)
      ON CONFLICT (aggregate_id) DO UPDATE SET sort = excluded.sort, case_no = excluded.case_no,
          group_key = excluded.group_key, sealed = excluded.sealed, events = excluded.events,
          last_version = excluded.last_version, fact = excluded.fact
      """;
  private static final String GROUPS =
      "SELECT group_key FROM case_fact WHERE aggregate_id = ANY (?)";
  private static final String MEMBERS =
      "SELECT aggregate_id FROM case_fact WHERE group_key = ANY (?) AND group_key LIKE '%:%'";

  private final ObjectMapper json;

  @Inject
  public FactTable(ObjectMapper json) {
    this.json = json;
  }

  /** The groups cases were counted in so far. */
  Set<String> groupsOf(Connection connection, Collection<UUID> cases) throws SQLException {
    return read(connection, GROUPS, "uuid", cases, row -> row.getString(1));
  }

  /** The cases of groups of several cases. */
  Set<UUID> membersOf(Connection connection, Collection<String> groups) throws SQLException {
    List<String> shared = groups.stream().filter(key -> key.indexOf(':') >= 0).toList();
    return shared.isEmpty()
        ? Set.of()
        : read(connection, MEMBERS, "text", shared, row -> row.getObject(1, UUID.class));
  }

  /** Writes the rows of cases as they are now. */
  void save(Connection connection, List<FoldedCase> cases) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SAVE)) {
      ArrayParameters<FoldedCase> rows = new ArrayParameters<>(statement, cases);
      rows.put("uuid", folded -> folded.history().caseId());
      rows.put("text", folded -> folded.history().caseType());
      rows.put("text", FoldedCase::caseNo);
      rows.put("text", FoldedCase::groupKey);
      rows.put("bool", folded -> folded.history().sealed());
      rows.put("int4", folded -> folded.history().events().size());
      rows.put("int8", folded -> folded.history().lastVersion());
      rows.put("text", this::written);
      statement.executeUpdate();
    }
  }

  private String written(FoldedCase folded) {
    try {
      return folded.fact() == null ? null : json.writeValueAsString(folded.fact());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a fact can't be written as JSON", e);
    }
  }

  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private static <T> Set<T> read(
      Connection connection, String sql, String type, Collection<?> keys, Reading<T> reading)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf(type, keys.toArray()));
      try (ResultSet row = statement.executeQuery()) {
        Set<T> found = new HashSet<>();
        while (row.next()) {
          found.add(reading.of(row));
        }
        return found;
      }
    }
  }
}
