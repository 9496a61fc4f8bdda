package cn.huiyin.kit.audit;

import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 审计链完整 (I-52): every sealed line hashes as it was sealed; names the first that does not. */
@ApplicationScoped
public class AuditChainWhole implements IntegrityCheck {
  private static final int FETCH = 20;

  private final AgroalDataSource dataSource;

  @Inject
  public AuditChainWhole(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public String id() {
    return "I-52.audit-chain-whole";
  }

  @Override
  public CheckResult check() {
    try (Connection connection = dataSource.getConnection()) {
      return walk(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("audit chain can't be read: " + e.getSQLState(), e);
    }
  }

  private static CheckResult walk(Connection connection) throws SQLException {
    byte[] previous = AuditChain.GENESIS;
    long expected = 1;
    long lines = 0;
    while (true) {
      List<Block> blocks = blocksFrom(connection, expected);
      for (Block block : blocks) {
        if (block.number != expected) {
          return CheckResult.broken(lines, "block " + expected + " is missing");
        }
        String wrong = wrongLine(connection, block, previous);
        if (wrong != null) {
          return CheckResult.broken(lines, wrong);
        }
        lines += block.ids.length;
        previous = block.chainHash;
        expected++;
      }
      if (blocks.isEmpty()) {
        return sealedOrPending(connection, lines);
      }
    }
  }

  private static CheckResult sealedOrPending(Connection connection, long lines)
      throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement(
                "SELECT (SELECT count(*) FROM audit_log), (SELECT count(*) FROM audit_unsealed)");
        ResultSet row = statement.executeQuery()) {
      row.next();
      long missing = row.getLong(1) - row.getLong(2) - lines;
      return missing == 0
          ? CheckResult.ok(lines, row.getLong(2) + " lines wait for their seal")
          : CheckResult.broken(lines, missing + " lines more in the log than sealed or waiting");
    }
  }

  private static String wrongLine(Connection connection, Block block, byte[] previous)
      throws SQLException {
    Map<Long, byte[]> now = lineHashes(connection, block.ids);
    for (int i = 0; i < block.ids.length; i++) {
      if (!Arrays.equals(block.lineHashes.get(i), now.get(block.ids[i]))) {
        return "audit line " + block.ids[i] + " was changed or removed";
      }
    }
    return Arrays.equals(block.chainHash, AuditChain.blockHash(previous, block.lineHashes))
        ? null
        : "the seal of block " + block.number + " was changed";
  }

  private static Map<Long, byte[]> lineHashes(Connection connection, Long[] ids)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT " + AuditChain.LINE_COLUMNS + " FROM audit_log WHERE id = ANY(?)")) {
      statement.setArray(1, connection.createArrayOf("bigint", ids));
      try (ResultSet row = statement.executeQuery()) {
        Map<Long, byte[]> hashes = new HashMap<>();
        while (row.next()) {
          hashes.put(row.getLong(1), AuditChain.lineHash(row));
        }
        return hashes;
      }
    }
  }

  private static List<Block> blocksFrom(Connection connection, long first) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT block, audit_ids, line_hashes, chain_hash FROM audit_seal WHERE block >= ?"
                + " ORDER BY block LIMIT "
                + FETCH)) {
      statement.setLong(1, first);
      try (ResultSet row = statement.executeQuery()) {
        List<Block> blocks = new ArrayList<>();
        while (row.next()) {
          blocks.add(
              new Block(
                  row.getLong(1),
                  (Long[]) row.getArray(2).getArray(),
                  List.of((byte[][]) row.getArray(3).getArray()),
                  row.getBytes(4)));
        }
        return blocks;
      }
    }
  }

  private record Block(long number, Long[] ids, List<byte[]> lineHashes, byte[] chainHash) {}
}
