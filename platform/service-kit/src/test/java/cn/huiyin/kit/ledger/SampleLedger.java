package cn.huiyin.kit.ledger;

import cn.huiyin.kit.casework.RuleBroken;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A ledger whose notes make trouble on demand. */
@ApplicationScoped
public class SampleLedger implements LedgerImporter {
  public static final AtomicInteger CLASHES = new AtomicInteger();
  public static volatile CountDownLatch reached = new CountDownLatch(1);
  public static volatile CountDownLatch goOn = new CountDownLatch(1);

  private final AgroalDataSource database;

  SampleLedger(AgroalDataSource database) {
    this.database = database;
  }

  @Override
  public String ledger() {
    return "samples";
  }

  @Override
  public List<LedgerColumn> columns() {
    return List.of(
        LedgerColumn.key("number"),
        LedgerColumn.required("heldOn"),
        LedgerColumn.optional("note"),
        LedgerColumn.optional("quantity"));
  }

  @Override
  public void take(LedgerRow row, LedgerActors actors) {
    LocalDate heldOn = row.date("heldOn");
    row.integer("quantity", 0, 100);
    write(row.key(), heldOn, row.text("note"));
    makeTrouble(row.has("note") ? row.text("note") : "");
  }

  private void makeTrouble(String note) {
    switch (note) {
      case "rule" -> throw new RuleBroken("TOO_LATE", "条例 第一条", "已经过期", "it is too late");
      case "boom" -> throw new IllegalStateException("示例人 19900000000");
      case "clash" -> {
        if (CLASHES.incrementAndGet() == 1) {
          throw new OptimisticLockException();
        }
      }
      case "pause" -> pause();
      default -> {}
    }
  }

  private static void pause() {
    reached.countDown();
    try {
      if (!goOn.await(60, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the test never went on");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(String number, LocalDate heldOn, String note) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO sample_ledger_row VALUES (?, ?, ?, 1) ON CONFLICT (number) DO UPDATE"
                    + " SET note = excluded.note, acts = sample_ledger_row.acts + 1")) {
      insert.setString(1, number);
      insert.setObject(2, heldOn);
      insert.setString(3, note);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
