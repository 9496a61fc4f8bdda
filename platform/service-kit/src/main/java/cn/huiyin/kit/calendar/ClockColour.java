package cn.huiyin.kit.calendar;

/** 预警颜色：绿、黄、红、逾期。How near a running clock is to its end. */
public enum ClockColour {
  GREEN("绿"),

  /** At most a third of the time, or at most 5 days, remains. */
  YELLOW("黄"),

  /** At most 2 days remain. */
  RED("红"),

  /** The due day is past; on the due day itself the act is in time until 24:00. */
  OVERDUE("逾期");

  private static final int YELLOW_DAYS = 5;
  static final int RED_DAYS = 2;

  private final String chinese;

  ClockColour(String chinese) {
    this.chinese = chinese;
  }

  public String chinese() {
    return chinese;
  }

  /** The most days that may remain of a yellow clock. */
  static int yellowFrom(int total) {
    return Math.max(YELLOW_DAYS, total / 3);
  }

  static ClockColour of(int remaining, int total) {
    if (remaining <= RED_DAYS) {
      return RED;
    }
    return remaining <= yellowFrom(total) ? YELLOW : GREEN;
  }
}
