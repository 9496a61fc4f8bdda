package cn.huiyin.disclosure.domain.item;

/** 公开信息上的行为. */
public enum DisclosureAct {
  REVISE("修改草稿"),
  CHECK("自查"),
  AGREE("单位负责人同意"),
  TAKE_UP_SECRECY_REVIEW("开始保密审查"),
  REFER("报请有关主管部门或者保密行政管理部门确定"),
  APPROVE("保密审查通过"),
  REJECT("确定不予公开"),
  DROP_CORRECTION("更正版本不予公开, 首个版本继续公开"),
  DROP_LATER_CORRECTION("再次更正的版本不予公开, 前一更正版本继续公开"),
  PUBLISH("首次公开"),
  PUBLISH_ELSEWHERE("在其他渠道公开同一版本"),
  DRAFT_CORRECTION("拟制更正版本"),
  PUBLISH_CORRECTION("公开更正版本"),
  WITHDRAW("撤回"),
  EXPIRE("失效");

  private final String chinese;

  DisclosureAct(String chinese) {
    this.chinese = chinese;
  }

  public String chinese() {
    return chinese;
  }
}
