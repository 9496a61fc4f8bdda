package cn.huiyin.mediation.domain.backlog;

/** 积案行为: what may be done with a backlog case. */
public enum BacklogAct {
  LINK_PETITION("关联信访件"),
  LIST("立项"),
  ASSIGN("交责任单位"),
  SET_LEADER("落实包案领导"),
  APPROVE_PLAN("批准方案"),
  START_WORK("开始化解"),
  EXTEND("延期"),
  SUBMIT_RESOLUTION("申报化解"),
  VERIFY("回访核实"),
  RETURN("退回"),
  CONFIRM("认定"),
  BEGIN_WATCH("进入观察"),
  REVOKE("撤销认定"),
  CLOSE("销案"),
  DELIST("移出台账");

  private final String chinese;

  BacklogAct(String chinese) {
    this.chinese = chinese;
  }

  /** The word of the law or the house. */
  public String chinese() {
    return chinese;
  }
}
