package cn.huiyin.kit.ops;

/**
 * What a check found.
 *
 * @param ok whether it holds
 * @param count how many things were looked at
 * @param detail what is wrong or was counted, by ids and numbers only
 */
public record CheckResult(boolean ok, long count, String detail) {

  /** It holds for all that were looked at. */
  public static CheckResult ok(long count) {
    return new CheckResult(true, count, "");
  }

  /** It holds; with what was counted. */
  public static CheckResult ok(long count, String detail) {
    return new CheckResult(true, count, detail);
  }

  /** It does not hold. */
  public static CheckResult broken(long count, String detail) {
    return new CheckResult(false, count, detail);
  }
}
