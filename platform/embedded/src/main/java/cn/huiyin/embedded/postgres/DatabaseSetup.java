package cn.huiyin.embedded.postgres;

import cn.huiyin.embedded.PlatformFailure;
import cn.huiyin.embedded.PlatformService;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/**
 * One database and two logins per service. PUBLIC may connect nowhere, so that a login reaches its
 * own database alone.
 */
final class DatabaseSetup {
  private final PostgresFolder folder;
  private final PostgresServer server;

  DatabaseSetup(PostgresFolder folder, PostgresServer server) {
    this.folder = folder;
    this.server = server;
  }

  void run() {
    try (Connection admin = server.connectAsAdmin("postgres");
        Statement statement = admin.createStatement()) {
      statement.execute("REVOKE CONNECT ON DATABASE postgres, template1 FROM PUBLIC");
      Set<String> logins = names(statement, "SELECT rolname FROM pg_roles");
      Set<String> databases = names(statement, "SELECT datname FROM pg_database");
      for (PlatformService service : PlatformService.all()) {
        login(statement, logins, service.login(), folder.password(service));
        login(statement, logins, service.ownerLogin(), folder.ownerPassword(service));
        if (!databases.contains(service.database())) {
          statement.execute(
              "CREATE DATABASE " + service.database() + " OWNER " + service.ownerLogin());
        }
        open(statement, service);
      }
    } catch (SQLException e) {
      throw new PlatformFailure("Cannot set up the databases: " + e.getMessage(), e);
    }
  }

  /** Generated passwords are base64url, so they can stand in a quoted literal as they are. */
  private static void login(Statement statement, Set<String> known, String login, String password)
      throws SQLException {
    String act = known.contains(login) ? "ALTER" : "CREATE";
    statement.execute(act + " ROLE " + login + " LOGIN PASSWORD '" + password + "'");
  }

  /** Repeated at every start: a setup cut short by a crash is completed. */
  private void open(Statement statement, PlatformService service) throws SQLException {
    statement.execute("REVOKE ALL ON DATABASE " + service.database() + " FROM PUBLIC");
    statement.execute(
        "GRANT CONNECT, TEMPORARY ON DATABASE " + service.database() + " TO " + service.login());
    try (Connection own = server.connectAsAdmin(service.database());
        Statement inside = own.createStatement()) {
      inside.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm");
      inside.execute("ALTER SCHEMA public OWNER TO " + service.ownerLogin());
      inside.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
      inside.execute("GRANT USAGE ON SCHEMA public TO " + service.login());
    }
  }

  private static Set<String> names(Statement statement, String query) throws SQLException {
    Set<String> names = new HashSet<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}
