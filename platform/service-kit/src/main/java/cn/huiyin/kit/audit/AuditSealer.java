package cn.huiyin.kit.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * 封存审计: chains committed audit lines, one block a second at most. Not done in the act's own
 * transaction: a chain has one end, and every act would wait for the one before (ADR 0005).
 */
@ApplicationScoped
public class AuditSealer {
  private static final Logger LOG = Logger.getLogger(AuditSealer.class);
  private static final long LOCK = 0x4155_4449_54L;
  private static final int BLOCK = 5_000;

  private final AgroalDataSource dataSource;

  @Inject
  public AuditSealer(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Seals what is there; whichever instance holds the lock does it. */
  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void seal() {
    try (Connection connection = dataSource.getConnection()) {
      if (locked(connection)) {
        sealBlock(connection);
      }
    } catch (SQLException e) {
      LOG.warnf("audit lines not sealed, trying again: %s", e.getSQLState());
    }
  }

  private static boolean locked(Connection connection) throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement("SELECT pg_try_advisory_xact_lock(" + LOCK + ")");
        ResultSet row = statement.executeQuery()) {
      return row.next() && row.getBoolean(1);
    }
  }

  private static void sealBlock(Connection connection) throws SQLException {
    List<Long> ids = new ArrayList<>();
    List<byte[]> hashes = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT "
                + AuditChain.LINE_COLUMNS
                + " FROM audit_log WHERE id IN (SELECT audit_id FROM audit_unsealed ORDER BY"
                + " audit_id LIMIT ?) ORDER BY id")) {
      statement.setInt(1, BLOCK);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          ids.add(row.getLong(1));
          hashes.add(AuditChain.lineHash(row));
        }
      }
    }
    if (!ids.isEmpty()) {
      write(connection, ids, hashes);
    }
  }

  private static void write(Connection connection, List<Long> ids, List<byte[]> hashes)
      throws SQLException {
    byte[] previous = AuditChain.GENESIS;
    long block = 1;
    try (PreparedStatement statement =
            connection.prepareStatement(
                "SELECT block, chain_hash FROM audit_seal ORDER BY block DESC LIMIT 1");
        ResultSet row = statement.executeQuery()) {
      if (row.next()) {
        block = row.getLong(1) + 1;
        previous = row.getBytes(2);
      }
    }
    try (PreparedStatement statement =
        connection.prepareStatement(
            "WITH done AS (DELETE FROM audit_unsealed WHERE audit_id = ANY(?)) INSERT INTO"
                + " audit_seal (block, audit_ids, line_hashes, chain_hash) VALUES (?, ?, ?, ?)")) {
      statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
      statement.setLong(2, block);
      statement.setArray(3, connection.createArrayOf("bigint", ids.toArray()));
      statement.setArray(4, connection.createArrayOf("bytea", hashes.toArray(new byte[0][])));
      statement.setBytes(5, AuditChain.blockHash(previous, hashes));
      statement.executeUpdate();
    }
  }
}
