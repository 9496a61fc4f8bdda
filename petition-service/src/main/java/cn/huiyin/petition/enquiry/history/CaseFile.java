package cn.huiyin.petition.enquiry.history;

import cn.huiyin.events.Topics;
import cn.huiyin.kit.calendar.LateRecord;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.time.StatutoryClockSource;
import cn.huiyin.petition.calendar.DeadlinePolicies;
import cn.huiyin.petition.calendar.LateReason;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * 案卷的读取: reads {@code case_event}, which only ever grows. Why a ledger's acts were recorded late no
 * ledger says: that is shown as unstated (DOMAIN 2.9, rule 9).
 */
@ApplicationScoped
public class CaseFile {
  private static final String ENTRIES =
      """
      select e.aggregate_version, e.event_id, e.type, e.occurred_on, e.recorded_at, e.actor_role,
        e.actor_unit, e.data::text, l.petition_id is not null, l.reason,
        e.actor_staff like 'ledger:%' from_ledger
      from case_event e left join late_record l
        on l.petition_id = e.aggregate_id and l.event_version = e.aggregate_version
      where e.aggregate_id = ? and e.aggregate_version > ?
        and (? or e.topic <> ?)
      order by e.aggregate_version limit ?
      """;

  private final DataSource dataSource;
  private final StatutoryCalendar calendar;
  private final DeadlinePolicies policies;
  private final ObjectMapper json;

  @Inject
  CaseFile(
      DataSource dataSource,
      StatutoryCalendar calendar,
      DeadlinePolicies policies,
      ObjectMapper json) {
    this.dataSource = dataSource;
    this.calendar = calendar;
    this.policies = policies;
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
    LocalDate on = row.getObject(4, LocalDate.class);
    OffsetDateTime recordedAt =
        row.getObject(5, OffsetDateTime.class)
            .atZoneSameInstant(StatutoryClockSource.ZONE)
            .toOffsetDateTime();
    boolean ledgers = row.getBoolean("from_ledger") && late(on, recordedAt.toLocalDate());
    try {
      return new CaseFileEntry(
          row.getLong(1),
          row.getObject(2, UUID.class),
          row.getString(3),
          on,
          recordedAt,
          row.getString(6),
          row.getString(7),
          ledgers || row.getBoolean(9),
          ledgers ? LateReason.UNSTATED.name() : row.getString(10),
          json.readTree(row.getString(8)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("case_event.data is JSON by its column's type", e);
    }
  }

  private boolean late(LocalDate on, LocalDate recordedOn) {
    return LateRecord.needsReason(calendar, on, recordedOn, policies.workingDaysToRecord());
  }
}
