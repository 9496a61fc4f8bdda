package cn.huiyin.petition.enquiry.history;

import cn.huiyin.events.Topics;
import cn.huiyin.kit.time.StatutoryClockSource;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** 案卷的读取: reads {@code case_event}, which only ever grows. */
@ApplicationScoped
public class CaseFile {
  private static final String ENTRIES =
      """
      select aggregate_version, event_id, type, occurred_on, recorded_at, actor_role, actor_unit,
        data::text
      from case_event where aggregate_id = ? and aggregate_version > ? and (? or topic <> ?)
      order by aggregate_version limit ?
      """;

  private final DataSource dataSource;
  private final ObjectMapper json;

  @Inject
  CaseFile(DataSource dataSource, ObjectMapper json) {
    this.dataSource = dataSource;
    this.json = json;
  }

  /**
   * Up to {@code most} entries of a case after a version, oldest first.
   *
   * @param sealedToo whether what happened under seal may be known, though the seal be lifted
   *     (I-53)
   */
  public List<CaseFileEntry> entries(
      UUID aggregateId, long afterVersion, boolean sealedToo, int most) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(ENTRIES)) {
      statement.setObject(1, aggregateId);
      statement.setLong(2, afterVersion);
      statement.setBoolean(3, sealedToo);
      statement.setString(4, Topics.PETITION_SEALED);
      statement.setInt(5, most);
      List<CaseFileEntry> entries = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          entries.add(entry(row));
        }
      }
      return entries;
    } catch (SQLException e) {
      throw new IllegalStateException("the case file can't be read: " + e.getSQLState(), e);
    }
  }

  private CaseFileEntry entry(ResultSet row) throws SQLException {
    try {
      return new CaseFileEntry(
          row.getLong(1),
          row.getObject(2, UUID.class),
          row.getString(3),
          row.getDate(4).toLocalDate(),
          row.getObject(5, OffsetDateTime.class)
              .atZoneSameInstant(StatutoryClockSource.ZONE)
              .toOffsetDateTime(),
          row.getString(6),
          row.getString(7),
          json.readTree(row.getString(8)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("case_event.data is JSON by its column's type", e);
    }
  }
}
