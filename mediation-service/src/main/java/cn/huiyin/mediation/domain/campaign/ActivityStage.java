package cn.huiyin.mediation.domain.campaign;

/** 活动状态. */
public enum ActivityStage {
  PLANNED("已安排"),
  HELD("已开展"),
  CANCELLED("已取消");

  private final String chinese;

  ActivityStage(String chinese) {
    this.chinese = chinese;
  }

  /** The word of the law or the house. */
  public String chinese() {
    return chinese;
  }
}
