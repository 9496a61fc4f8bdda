package cn.huiyin.reporting.eventlog;

import cn.huiyin.events.Topics;
import cn.huiyin.reporting.history.CaseHistory;
import cn.huiyin.reporting.history.LoggedEvent;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads rows that come case by case; holds one case in memory at a time. */
@ApplicationScoped
public class HistoryReader {
  private final ObjectReader json;

  @Inject
  public HistoryReader(ObjectMapper mapper) {
    this.json = mapper.readerFor(new TypeReference<Map<String, Object>>() {});
  }

  /** Takes one case after the other. */
  @FunctionalInterface
  public interface Each {
    void take(CaseHistory history) throws SQLException;
  }

  /** Hands on each case of rows with {@link EventLog#COLUMNS}, ordered by case. */
  public void each(ResultSet rows, Each each) throws SQLException {
    UUID open = null;
    String caseType = null;
    List<LoggedEvent> events = new ArrayList<>();
    while (rows.next()) {
      UUID caseId = rows.getObject(1, UUID.class);
      if (open != null && !open.equals(caseId)) {
        each.take(new CaseHistory(open, caseType, events));
        events = new ArrayList<>();
      }
      open = caseId;
      caseType = rows.getString(2);
      events.add(event(rows));
    }
    if (open != null) {
      each.take(new CaseHistory(open, caseType, events));
    }
  }

  private LoggedEvent event(ResultSet row) throws SQLException {
    try {
      return new LoggedEvent(
          row.getString(4),
          row.getLong(3),
          row.getObject(5, LocalDate.class),
          Topics.PETITION_SEALED.equals(row.getString(6)),
          json.readValue(row.getString(7)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored event is no JSON object", e);
    }
  }
}
