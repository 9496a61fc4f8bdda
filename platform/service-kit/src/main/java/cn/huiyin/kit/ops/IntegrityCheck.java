package cn.huiyin.kit.ops;

/** 对账: one thing that must hold on live data; `huiyin verify` prints each with its count. */
public interface IntegrityCheck {
  /** Stable id, such as {@code I-42.rollups-equal-recount}. */
  String id();

  /** Looks now. Bounded in time and memory. */
  CheckResult check();
}
