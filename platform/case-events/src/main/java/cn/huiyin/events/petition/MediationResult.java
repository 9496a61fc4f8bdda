package cn.huiyin.events.petition;

/** 评理结果 (第三十三条). */
public enum MediationResult {
  /** 化解. */
  RESOLVED,
  /** 部分化解. */
  PARTLY,
  /** 未化解. */
  FAILED,
  /** 一方拒绝. */
  REFUSED,
  /** 撤回. */
  WITHDRAWN,
  /** 移送上级评理室. */
  REFERRED_UP
}
