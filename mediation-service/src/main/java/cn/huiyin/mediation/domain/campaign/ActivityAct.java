package cn.huiyin.mediation.domain.campaign;

/** 活动行为. */
public enum ActivityAct {
  HOLD("开展"),
  CANCEL("取消");

  private final String chinese;

  ActivityAct(String chinese) {
    this.chinese = chinese;
  }

  /** The word of the law or the house. */
  public String chinese() {
    return chinese;
  }
}
