package cn.huiyin.kit.calendar;

/** 期限单位：“日”为自然日，“工作日”为工作日。What a statutory clock counts. */
public enum DayCount {
  /** 日（自然日）：every day counts; an end on a rest day moves to the next working day. */
  CALENDAR_DAYS("日", "calendar days"),

  /** 工作日：only working days count, make-up working days among them. */
  WORKING_DAYS("个工作日", "working days");

  private final String chinese;
  private final String english;

  DayCount(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** The unit as it stands after a number in Chinese: 15日, 5个工作日. */
  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }
}
