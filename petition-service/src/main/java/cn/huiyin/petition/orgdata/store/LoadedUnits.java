package cn.huiyin.petition.orgdata.store;

import cn.huiyin.petition.domain.unit.UnitDirectory;
import cn.huiyin.petition.domain.unit.UnitHistory;
import cn.huiyin.petition.domain.unit.UnitTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import javax.sql.DataSource;

/**
 * 内存中的机构名录: read whole on first use, dropped when a change has committed here, and read again after
 * ten seconds so that another instance's change is seen too.
 */
@ApplicationScoped
class LoadedUnits implements UnitDirectory {
  private static final long LONGEST_NANOS = Duration.ofSeconds(10).toNanos();

  private record Loaded(UnitTree tree, UnitHistory history, long atNanos) {}

  private final DataSource dataSource;
  private volatile Loaded loaded;

  @Inject
  LoadedUnits(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public UnitTree tree() {
    return current().tree;
  }

  @Override
  public UnitTree treeOn(LocalDate day) {
    Loaded present = current();
    return present.history.on(day, present.tree);
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrgDataChanged change) {
    loaded = null;
  }

  private Loaded current() {
    Loaded present = loaded;
    if (present == null || System.nanoTime() - present.atNanos > LONGEST_NANOS) {
      present = load();
      loaded = present;
    }
    return present;
  }

  private Loaded load() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      return new Loaded(
          new UnitTree(OrgRows.units(statement), OrgRows.territories(statement)),
          new UnitHistory(OrgRows.periods(statement)),
          System.nanoTime());
    } catch (SQLException e) {
      throw new IllegalStateException("units and divisions can't be read", e);
    }
  }
}
