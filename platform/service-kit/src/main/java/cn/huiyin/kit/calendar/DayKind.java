package cn.huiyin.kit.calendar;

/** 日期性质：工作日、调休上班日、周末、法定节假日。What the calendar says of one day. */
public enum DayKind {
  WORKING_DAY("工作日", "working day", true),

  /** 调休上班日：a Saturday or Sunday on which offices work; a deadline may fall on it. */
  MAKE_UP_WORKING_DAY("调休上班日", "make-up working day", true),

  WEEKEND("周末", "weekend", false),

  /** 节假日：off by the State Council's notice of the year. */
  HOLIDAY("节假日", "public holiday", false);

  private final String chinese;
  private final String english;
  private final boolean working;

  DayKind(String chinese, String english, boolean working) {
    this.chinese = chinese;
    this.english = english;
    this.working = working;
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }

  public boolean isWorking() {
    return working;
  }
}
