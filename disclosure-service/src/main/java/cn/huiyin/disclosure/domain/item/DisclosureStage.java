package cn.huiyin.disclosure.domain.item;

/** 公开信息所处环节 (公开条例第十七条: 先审查后公开). */
public enum DisclosureStage {
  DRAFT("拟制"),
  SELF_CHECK("已自查"),
  UNIT_HEAD_OK("单位负责人同意"),
  SECRECY_REVIEW("保密审查中"),
  REFERRED("报请确定"),
  APPROVED("审查通过"),
  PUBLISHED("已公开"),
  CORRECTED("已更正"),
  WITHDRAWN("已撤回"),
  EXPIRED("已失效"),
  NOT_PUBLIC("不予公开");

  private final String chinese;

  DisclosureStage(String chinese) {
    this.chinese = chinese;
  }

  public String chinese() {
    return chinese;
  }
}
