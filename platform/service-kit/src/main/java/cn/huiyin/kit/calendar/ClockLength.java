package cn.huiyin.kit.calendar;

/**
 * 期限长度：how many days of which kind, and who says so.
 *
 * @param days 0 where a person sets the days for the one case
 */
public record ClockLength(int days, DayCount dayCount, LengthBasis basis) {

  /** 15日, 5个工作日. */
  public String chinese() {
    return days + dayCount.chinese();
  }

  public String english() {
    return days + " " + dayCount.english();
  }
}
