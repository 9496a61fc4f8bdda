package cn.huiyin.events.disclosure;

/** 不予公开的理由 (公开条例第十四条至第十六条): why an item may not, or need not, be made open. */
public enum RejectionGround {
  /** 第十四条: 国家秘密. */
  STATE_SECRET,
  /** 第十四条: 法律、行政法规禁止公开. */
  FORBIDDEN_BY_LAW,
  /** 第十四条: 危及国家安全、公共安全、经济安全、社会稳定. */
  SAFETY_AND_STABILITY,
  /** 第十五条: 商业秘密、个人隐私. */
  THIRD_PARTY_RIGHTS,
  /** 第十六条: 内部事务信息. */
  INTERNAL_AFFAIRS,
  /** 第十六条: 过程性信息. */
  PROCESS_INFORMATION,
  /** 第十六条: 行政执法案卷. */
  ENFORCEMENT_FILE
}
