package cn.huiyin.mediation.importing;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.mediation.acting.Codes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;

/** 单元格: what the cells of a row say, and what they may not say. */
@ApplicationScoped
public class Cells {
  private final ActDay day;

  @Inject
  public Cells(ActDay day) {
    this.day = day;
  }

  /** A day that has come, or null. */
  public LocalDate past(LedgerRow row, String column) {
    LocalDate date = row.date(column);
    if (date != null && date.isAfter(day.today())) {
      throw row.refuse(column, "日期不能晚于今天", "must not be in the future");
    }
    return date;
  }

  /** A day that has come; must be there. */
  public LocalDate requiredPast(LedgerRow row, String column) {
    return row.required(column, past(row, column));
  }

  /** The earlier of the day and today. */
  public LocalDate notAfterToday(LocalDate date) {
    return date.isAfter(day.today()) ? day.today() : date;
  }

  public LocalDate today() {
    return day.today();
  }

  /** A number or code, or null. */
  public static String code(LedgerRow row, String column) {
    String text = row.text(column);
    if (text != null && !text.matches(Codes.PATTERN)) {
      throw row.refuse(column, "编号格式不正确", "not a number or code");
    }
    return text;
  }

  /** A number or code; must be there. */
  public static String requiredCode(LedgerRow row, String column) {
    return row.required(column, code(row, column));
  }

  /** Does an act; a rule against it refuses the row at this column. */
  public static void act(LedgerRow row, String column, Runnable act) {
    result(
        row,
        column,
        () -> {
          act.run();
          return null;
        });
  }

  /** What an act gives; a rule against it refuses the row at this column. */
  public static <T> T result(LedgerRow row, String column, Supplier<T> act) {
    try {
      return act.get();
    } catch (RuleBroken broken) {
      throw row.refuse(column, broken.sentence(), broken.english());
    }
  }

  /**
   * Whether the row says something not yet recorded.
   *
   * @throws cn.huiyin.kit.ledger.RowRefused when it says otherwise than what is recorded
   */
  public static boolean news(LedgerRow row, String column, Object said, Object recorded) {
    if (recorded == null) {
      return said != null;
    }
    same(row, column, said, recorded);
    return false;
  }

  /** The row says what is recorded. */
  public static void same(LedgerRow row, String column, Object said, Object recorded) {
    if (!Objects.equals(said, recorded)) {
      throw row.refuse(column, "与已登记的内容不一致", "differs from what is recorded");
    }
  }

  /** What is needed for another cell to be true. */
  public static void needs(
      LedgerRow row, boolean met, String column, String chinese, String english) {
    if (!met) {
      throw row.refuse(column, chinese, english);
    }
  }
}
