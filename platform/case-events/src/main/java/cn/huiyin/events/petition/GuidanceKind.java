package cn.huiyin.events.petition;

/** 引导 (第二十、二十二条): why the petitioner was shown another way. */
public enum GuidanceKind {
  /** 法定途径. */
  LEGAL_ROUTE,
  /** 不属于本地管辖. */
  OTHER_TERRITORY,
  /** 不属于本机关职权. */
  OUT_OF_POWERS
}
