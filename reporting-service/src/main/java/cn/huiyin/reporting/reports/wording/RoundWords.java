package cn.huiyin.reporting.reports.wording;

/** 约数 (DOMAIN 1.1 rule 7, I-47): rounds down to a unit and says so, but never of an exact value. */
final class RoundWords {
  private RoundWords() {}

  /**
   * @param unit rounding unit, above 0
   * @param word 余, 多 or 超
   */
  static String of(long value, long unit, String word) {
    long rounded = Math.floorDiv(value, unit) * unit;
    if (rounded == value || rounded == 0) {
      return String.valueOf(value);
    }
    return "超".equals(word) ? word + rounded : rounded + word;
  }
}
