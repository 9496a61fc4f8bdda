package cn.huiyin.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * 从提交到作用: acts at a steady rate; for each the time from its record in the case file to its commit
 * in reporting's event log, both by PostgreSQL's commit timestamps. Prints p50, p95, p99 and the
 * greatest in milliseconds.
 *
 * <p>Needs {@code track_commit_timestamp = on} in the server, which {@code bench/run} sets.
 */
public final class CommitToEffect {
  private static final int CLIENTS = 16;

  private CommitToEffect() {}

  /** Arguments: acts per second, seconds, division code. */
  public static void main(String[] arguments) throws Exception {
    int rate = Integer.parseInt(arguments[0]);
    int seconds = Integer.parseInt(arguments[1]);
    Target target = Target.fromEnvironment();
    try (Connection petition = DriverManager.getConnection(target.petitionDatabase());
        Connection reporting = DriverManager.getConnection(target.reportingDatabase())) {
      String since = one(petition, "SELECT clock_timestamp()::text");
      load(new Registrations(target, arguments[2]), rate, seconds);
      awaitArrival(petition, reporting, since);
      copyCommitTimes(petition, reporting, since);
      print(reporting);
    }
  }

  private static void load(Registrations registrations, int rate, int seconds) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
    long begun = System.nanoTime();
    for (long i = 0; i < (long) rate * seconds; i++) {
      long due = begun + i * 1_000_000_000L / rate;
      LockSupport.parkNanos(Math.max(0, due - System.nanoTime()));
      pool.submit(registrations::one);
    }
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.MINUTES);
  }

  private static void awaitArrival(Connection petition, Connection reporting, String since)
      throws Exception {
    String written =
        one(petition, "SELECT count(*) FROM case_event WHERE recorded_at >= '" + since + "'");
    String arrived = "SELECT count(*) FROM event_log WHERE time >= '" + since + "'";
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (!one(reporting, arrived).equals(written) && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  /** Two databases know no join: what petition-service committed goes beside reporting's log. */
  private static void copyCommitTimes(Connection petition, Connection reporting, String since)
      throws Exception {
    try (Statement copy = reporting.createStatement()) {
      copy.execute("CREATE TEMP TABLE committed (event_id uuid PRIMARY KEY, at timestamptz)");
    }
    try (Statement read = petition.createStatement();
        ResultSet row =
            read.executeQuery(
                "SELECT event_id, pg_xact_commit_timestamp(xmin) FROM case_event"
                    + " WHERE recorded_at >= '"
                    + since
                    + "'");
        var write = reporting.prepareStatement("INSERT INTO committed VALUES (?, ?)")) {
      while (row.next()) {
        write.setObject(1, row.getObject(1));
        write.setTimestamp(2, row.getTimestamp(2));
        write.addBatch();
      }
      write.executeBatch();
    }
  }

  private static void print(Connection reporting) throws Exception {
    System.out.println(
        one(
            reporting,
            "SELECT string_agg(round(p::numeric, 1)::text, ' ' ORDER BY o) FROM (SELECT unnest("
                + "percentile_cont(ARRAY[0.5, 0.95, 0.99, 1]) WITHIN GROUP (ORDER BY extract(epoch"
                + " FROM pg_xact_commit_timestamp(e.xmin) - c.at) * 1000)) AS p,"
                + " generate_series(1, 4) AS o FROM event_log e JOIN committed c USING (event_id))"
                + " q"));
  }

  private static String one(Connection connection, String sql) throws Exception {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
