package cn.huiyin.disclosure.domain.request;

/** 公开申请所处环节 (公开条例第二十九条至第三十九条). */
public enum RequestStage {
  RECEIVED("已收到"),
  CORRECTION_ASKED("已告知补正"),
  CORRECTED("已补正"),
  ABANDONED("视为放弃"),
  PROCESSING("办理中"),
  THIRD_PARTY("征求第三方意见"),
  REPLY_DRAFT("拟制答复"),
  APPROVED("答复已批准"),
  REPLIED("已答复"),
  RECONSIDERATION("行政复议中"),
  LITIGATION("行政诉讼中"),
  CLOSED("已办结");

  private final String chinese;

  RequestStage(String chinese) {
    this.chinese = chinese;
  }

  public String chinese() {
    return chinese;
  }
}
