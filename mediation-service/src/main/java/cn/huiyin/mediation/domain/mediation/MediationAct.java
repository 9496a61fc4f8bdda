package cn.huiyin.mediation.domain.mediation;

/** 评理行为: what may be done with a mediation case. */
public enum MediationAct {
  LINK_PETITION("关联信访件"),
  GIVE_CONSENT("同意评理"),
  ADMIT("受理"),
  DECLINE("不予受理"),
  SCHEDULE("排期"),
  HOLD_SESSION("开展评理"),
  GIVE_OPINION("出具评理意见"),
  CONCLUDE("办结"),
  WITHDRAW("撤回"),
  TRACK_PERFORMANCE("跟踪履行"),
  RECORD_PERFORMANCE("登记履行"),
  RECORD_BREACH("登记未履行"),
  REVERSE("撤销结果");

  private final String chinese;

  MediationAct(String chinese) {
    this.chinese = chinese;
  }

  /** The word of the law or the house. */
  public String chinese() {
    return chinese;
  }
}
