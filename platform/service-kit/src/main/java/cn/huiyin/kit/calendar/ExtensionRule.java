package cn.huiyin.kit.calendar;

/**
 * 延期规则：how much longer a clock may be made, and by whom.
 *
 * @param maxDays the most days all extensions of one clock may add together, in the clock's own day
 *     count; 0 where the law knows no extension
 * @param condition who decides and under what condition
 */
public record ExtensionRule(int maxDays, Wording condition) {
  static final ExtensionRule NONE = new ExtensionRule(0, new Wording("不得延期", "no extension"));

  public boolean isAllowed() {
    return maxDays > 0;
  }
}
