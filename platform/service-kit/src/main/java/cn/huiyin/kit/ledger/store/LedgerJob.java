package cn.huiyin.kit.ledger.store;

import cn.huiyin.kit.ledger.file.LedgerFormat;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * 导入任务：one file of one ledger, as stored.
 *
 * @param instance the process that has the file and does the job
 * @param submittedBy pseudonym of the person who sent it
 * @param fileHash SHA-256 of the file, hexadecimal
 * @param counts rows so far
 * @param problem why it failed or was interrupted; null otherwise
 */
public record LedgerJob(
    UUID id,
    String ledger,
    LedgerFormat format,
    JobState state,
    UUID instance,
    String submittedBy,
    String idempotencyKey,
    String fileHash,
    RowCounts counts,
    OffsetDateTime submittedAt,
    OffsetDateTime startedAt,
    OffsetDateTime finishedAt,
    Problem problem) {

  /** One sentence in Chinese and in English. */
  public record Problem(String chinese, String english) {}

  /** Rows taken, already known, and refused. */
  public record RowCounts(long taken, long known, long refused) {
    public static final RowCounts NONE = new RowCounts(0, 0, 0);

    public long read() {
      return taken + known + refused;
    }
  }
}
