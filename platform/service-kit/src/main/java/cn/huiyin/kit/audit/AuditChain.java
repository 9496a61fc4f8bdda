package cn.huiyin.kit.audit;

import cn.huiyin.kit.casework.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * 审计链: how a line and a block of lines are hashed; each block carries the hash of the one before.
 */
final class AuditChain {
  static final byte[] GENESIS = new byte[32];

  /** The columns of a line in the order they are hashed. */
  static final String LINE_COLUMNS =
      "id, (extract(epoch from recorded_at) * 1000000)::bigint, staff, role, unit, act,"
          + " aggregate_type, aggregate_id::text, purpose, correlation_id::text";

  private static final int COLUMNS = 10;

  private AuditChain() {}

  static byte[] lineHash(ResultSet row) throws SQLException {
    MessageDigest digest = Sha256.digest();
    for (int column = 1; column <= COLUMNS; column++) {
      String value = row.getString(column);
      byte[] bytes = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
      digest.update((byte) (value == null ? 0 : 1));
      digest.update(java.nio.ByteBuffer.allocate(4).putInt(bytes.length).array());
      digest.update(bytes);
    }
    return digest.digest();
  }

  static byte[] blockHash(byte[] previous, List<byte[]> lineHashes) {
    MessageDigest digest = Sha256.digest();
    digest.update(previous);
    lineHashes.forEach(digest::update);
    return digest.digest();
  }
}
