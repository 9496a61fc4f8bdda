package cn.huiyin.petition.domain.stage;

/** 责任主体 (I-01): with whom a petition lies after an act. Exactly one at any time. */
public enum Keeper {
  BUREAU("信访部门"),
  UNIT("责任单位"),
  REVIEWER("复查复核机关");

  private final String chinese;

  Keeper(String chinese) {
    this.chinese = chinese;
  }

  public String chinese() {
    return chinese;
  }
}
