package cn.huiyin.reporting.support;

import cn.huiyin.embedded.TestPlatform;
import cn.huiyin.kit.inbox.Inbox;
import cn.huiyin.reporting.support.CaseFile.Sent;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The service's database as tests need it. */
public final class Store {
  private Store() {}

  /** Forgets everything consumed and recorded. */
  public static void empty() {
    execute(
        "TRUNCATE inbox, event_log, case_fact, figure_entry, rollup_daily, study_session,"
            + " outreach_record, org_unit_copy, org_division_copy, dead_letter");
  }

  /** Hands events to the inbox as the consumer does, in batches. */
  public static void take(Inbox inbox, List<Sent> events, int batch) throws SQLException {
    for (int from = 0; from < events.size(); from += batch) {
      inbox.take(
          events.subList(from, Math.min(events.size(), from + batch)).stream()
              .map(Deliveries::received)
              .toList());
    }
  }

  public static long count(String sql) throws SQLException {
    try (Connection connection = TestPlatform.shared().connectAsOwner("reporting");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  public static void execute(String sql) {
    TestPlatform.shared().change("reporting", sql);
  }
}
