package cn.huiyin.petition.domain.state.part;

/** 办结报告的状态 (I-21): submitted by the unit, then accepted or returned by the sender. */
public enum ReportState {
  SUBMITTED("已提交"),
  RETURNED("已退回"),
  ACCEPTED("已认可");

  private final String chinese;

  ReportState(String chinese) {
    this.chinese = chinese;
  }

  public String chinese() {
    return chinese;
  }
}
