package cn.huiyin.kit.ledger.run;

import cn.huiyin.kit.ledger.RowRefused;
import cn.huiyin.kit.ledger.run.DatabasePatience.DatabaseAway;
import cn.huiyin.kit.ledger.store.PreparedRow;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/**
 * 批次处理：takes a batch whole where it can; goes on around a row that is refused, and row by row where
 * the batch fails for no row's reason.
 */
final class BatchTaking {
  private static final Logger LOG = Logger.getLogger(BatchTaking.class);

  private final BatchTransaction transaction;
  private final DatabasePatience patience;

  BatchTaking(BatchTransaction transaction, DatabasePatience patience) {
    this.transaction = transaction;
    this.patience = patience;
  }

  /**
   * @throws DatabaseAway when the database stays away too long
   */
  void take(Batch batch) {
    Deque<Batch> open = new ArrayDeque<>(List.of(batch));
    while (!open.isEmpty()) {
      Batch next = open.pop();
      try {
        patience.run(() -> transaction.take(next));
      } catch (RowFailed failed) {
        pushAll(open, List.of(next.upToRefused(failed), next.afterRefused(failed)));
      } catch (DatabaseAway e) {
        throw e;
      } catch (RuntimeException e) {
        pushAll(open, next.size() > 1 ? singly(next) : List.of(refused(next, e)));
      }
    }
  }

  private static void pushAll(Deque<Batch> open, List<Batch> batches) {
    for (int i = batches.size() - 1; i >= 0; i--) {
      if (batches.get(i).size() > 0) {
        open.push(batches.get(i));
      }
    }
  }

  private static List<Batch> singly(Batch batch) {
    return batch.rows().stream().map(batch::only).toList();
  }

  /** One row alone fails for a reason nobody foresaw: the clerk gets an id, the log the classes. */
  private static Batch refused(Batch single, RuntimeException e) {
    PreparedRow row = single.rows().get(0);
    if (row.refusal() != null) {
      throw e; // not even the refusal could be written: the job fails
    }
    String errorId = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    LOG.errorf(
        "ledger %s row %d refused, error %s: %s at %s",
        single.importer().ledger(),
        row.number(),
        errorId,
        Failure.of(e).withoutContent(),
        place(e));
    return single.only(
        row.refused(
            new RowRefused(
                null,
                "系统未能处理此行（错误编号" + errorId + "），请联系管理员",
                "the system could not take this row (error " + errorId + ")")));
  }

  private static String place(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    for (StackTraceElement frame : root.getStackTrace()) {
      if (frame.getClassName().startsWith("cn.huiyin.")) {
        return frame.toString();
      }
    }
    return root.getStackTrace().length == 0 ? "?" : root.getStackTrace()[0].toString();
  }
}
