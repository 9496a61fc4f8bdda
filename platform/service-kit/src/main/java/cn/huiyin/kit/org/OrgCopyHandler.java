package cn.huiyin.kit.org;

import cn.huiyin.kit.inbox.CaseEventHandler;
import cn.huiyin.kit.inbox.ReceivedEvent;
import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Keeps the copy of units and divisions: the newest version of each, in whatever order they come.
 */
@ApplicationScoped
public class OrgCopyHandler implements CaseEventHandler {
  private static final String UNIT = "org.unit-changed";
  private static final String DIVISION = "org.division-changed";
  private static final String KEEP_UNIT =
      """
      INSERT INTO org_unit_copy AS c (unit_code, version, name, level, parent_code, division_code,
        kind, subject_codes, active) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (unit_code) DO UPDATE SET version = excluded.version, name = excluded.name,
        level = excluded.level, parent_code = excluded.parent_code,
        division_code = excluded.division_code, kind = excluded.kind,
        subject_codes = excluded.subject_codes, active = excluded.active
      WHERE c.version < excluded.version
      """;
  private static final String KEEP_DIVISION =
      """
      INSERT INTO org_division_copy AS c (division_code, version, name, level, in_county)
      VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (division_code) DO UPDATE SET version = excluded.version, name = excluded.name,
        level = excluded.level, in_county = excluded.in_county
      WHERE c.version < excluded.version
      """;

  private final AgroalDataSource dataSource;
  private final OrgDirectory directory;

  @Inject
  public OrgCopyHandler(AgroalDataSource dataSource, OrgDirectory directory) {
    this.dataSource = dataSource;
    this.directory = directory;
  }

  @Override
  public Set<String> types() {
    return Set.of(UNIT, DIVISION);
  }

  @Override
  public void handleBatch(List<ReceivedEvent> events) {
    try (Connection connection = dataSource.getConnection()) {
      for (ReceivedEvent event : events) {
        keep(connection, event);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("org copy not kept: " + e.getSQLState(), e);
    }
    directory.forget();
  }

  private static void keep(Connection connection, ReceivedEvent event) throws SQLException {
    boolean unit = UNIT.equals(event.type());
    try (PreparedStatement statement =
        connection.prepareStatement(unit ? KEEP_UNIT : KEEP_DIVISION)) {
      statement.setLong(2, event.aggregateVersion());
      statement.setString(3, event.text("name"));
      statement.setString(4, event.text("level"));
      if (unit) {
        statement.setString(1, event.text("unitCode"));
        statement.setString(5, event.text("parentCode"));
        statement.setString(6, event.text("divisionCode"));
        statement.setString(7, event.text("kind"));
        statement.setArray(
            8, connection.createArrayOf("text", strings(event.data().get("subjectCodes"))));
        statement.setBoolean(9, event.data().path("active").asBoolean(true));
      } else {
        statement.setString(1, event.text("divisionCode"));
        statement.setBoolean(5, event.data().path("inCounty").asBoolean());
      }
      statement.executeUpdate();
    }
  }

  private static Object[] strings(JsonNode array) {
    return array == null
        ? new Object[0]
        : StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toArray();
  }
}
