package cn.huiyin.disclosure.domain.request;

/** 公开申请上的行为. */
public enum RequestAct {
  ASK_CORRECTION("告知补正"),
  CORRECT("收到补正"),
  ABANDON("视为放弃"),
  TAKE_UP("转入办理"),
  CONSULT_THIRD_PARTY("征求第三方意见"),
  TAKE_THIRD_PARTY_ANSWER("第三方答复"),
  EXTEND("延长答复期限"),
  DRAFT_REPLY("拟制答复"),
  APPROVE_REPLY("批准答复"),
  REPLY("答复"),
  OPEN_RECONSIDERATION("申请行政复议"),
  OPEN_LITIGATION("提起行政诉讼"),
  REDO("复议、诉讼终结后重新办理"),
  CLOSE("结案");

  private final String chinese;

  RequestAct(String chinese) {
    this.chinese = chinese;
  }

  public String chinese() {
    return chinese;
  }
}
