package cn.huiyin.mediation.domain.backlog;

/** 积案阶段 (DOMAIN 4.3). */
public enum BacklogStage {
  PROPOSED("已提名"),
  LISTED("已立项"),
  ASSIGNED("已交责任单位"),
  LEADER_SET("已落实包案领导"),
  PLAN_APPROVED("方案已批准"),
  WORKING("化解中"),
  RESOLUTION_SUBMITTED("已申报"),
  VERIFIED("已核实"),
  RETURNED("已退回"),
  RESOLUTION_CONFIRMED("已认定"),
  WATCH("观察期"),
  CLOSED("已销案"),
  REVOKED("认定已撤销"),
  DELISTED("已移出台账");

  private final String chinese;

  BacklogStage(String chinese) {
    this.chinese = chinese;
  }

  /** The word of the law or the house. */
  public String chinese() {
    return chinese;
  }
}
