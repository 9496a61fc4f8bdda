package cn.huiyin.petition.orgdata;

import cn.huiyin.petition.domain.unit.Territory;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import cn.huiyin.petition.domain.unit.UnitTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * 内存中的机构名录: read whole on first use, dropped when a change has committed here, and read again after
 * ten seconds so that another instance's change is seen too.
 */
@ApplicationScoped
class LoadedUnits implements UnitDirectory {
  private static final long LONGEST_NANOS = Duration.ofSeconds(10).toNanos();

  private record Loaded(UnitTree tree, long atNanos) {}

  private final DataSource dataSource;
  private volatile Loaded loaded;

  @Inject
  LoadedUnits(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public UnitTree tree() {
    Loaded present = loaded;
    if (present == null || System.nanoTime() - present.atNanos > LONGEST_NANOS) {
      present = new Loaded(load(), System.nanoTime());
      loaded = present;
    }
    return present.tree;
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrgDataChanged change) {
    loaded = null;
  }

  private UnitTree load() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      return new UnitTree(units(statement), territories(statement));
    } catch (SQLException e) {
      throw new IllegalStateException("units and divisions can't be read", e);
    }
  }

  private static List<Unit> units(Statement statement) throws SQLException {
    List<Unit> units = new ArrayList<>();
    try (ResultSet row =
        statement.executeQuery(
            "select unit_code, name, level, parent_code, division_code, kind, subject_codes, active"
                + " from org_unit")) {
      while (row.next()) {
        units.add(
            new Unit(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                subjects(row.getArray(7)),
                row.getBoolean(8)));
      }
    }
    return units;
  }

  private static Set<String> subjects(Array array) throws SQLException {
    return Set.of((String[]) array.getArray());
  }

  private static List<Territory> territories(Statement statement) throws SQLException {
    List<Territory> territories = new ArrayList<>();
    try (ResultSet row =
        statement.executeQuery("select division_code, name, level, in_county from division")) {
      while (row.next()) {
        territories.add(
            new Territory(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)));
      }
    }
    return territories;
  }
}
