package cn.huiyin.events.petition;

/** 转送、交办 (第二十二条). */
public enum DispatchMode {
  /** 转送. */
  TRANSFER,
  /** 交办. */
  ASSIGN
}
