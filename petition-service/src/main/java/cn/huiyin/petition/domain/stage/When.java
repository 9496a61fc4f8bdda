package cn.huiyin.petition.domain.stage;

/** 适用条件: when an act has an effect on a clock. */
public enum When {
  ALWAYS(""),
  APPEAL("申诉求决"),
  PETITION_PROCEDURE("信访程序（R31_6）"),
  SUGGESTION("建议意见");

  private final String chinese;

  When(String chinese) {
    this.chinese = chinese;
  }

  public String chinese() {
    return chinese;
  }
}
