package cn.huiyin.disclosure.domain.item;

/** 公开信息上的行为. */
public enum DisclosureAct {
  /** 修改草稿. */
  REVISE,
  /** 自查. */
  CHECK,
  /** 单位负责人同意. */
  AGREE,
  /** 开始保密审查. */
  TAKE_UP_SECRECY_REVIEW,
  /** 报请有关主管部门或者保密行政管理部门确定. */
  REFER,
  /** 保密审查通过. */
  APPROVE,
  /** 确定不予公开. */
  REJECT,
  /** 更正版本不予公开, 首个版本继续公开. */
  DROP_CORRECTION,
  /** 再次更正的版本不予公开, 前一更正版本继续公开. */
  DROP_LATER_CORRECTION,
  /** 首次公开. */
  PUBLISH,
  /** 在其他渠道公开同一版本. */
  PUBLISH_ELSEWHERE,
  /** 拟制更正版本. */
  DRAFT_CORRECTION,
  /** 公开更正版本. */
  PUBLISH_CORRECTION,
  /** 撤回. */
  WITHDRAW,
  /** 失效. */
  EXPIRE
}
