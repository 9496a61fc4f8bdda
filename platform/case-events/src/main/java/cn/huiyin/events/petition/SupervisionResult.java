package cn.huiyin.events.petition;

/** 督办结果 (第四十条). */
public enum SupervisionResult {
  /** 已整改. */
  RECTIFIED,
  /** 部分整改. */
  PARTLY_RECTIFIED,
  /** 说明理由成立. */
  EXPLAINED,
  /** 拒不整改: what follows is a proposal to hold somebody to account. */
  REFUSED
}
