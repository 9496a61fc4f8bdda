package cn.huiyin.reporting.domain;

import cn.huiyin.kit.casework.RuleBroken;

/** 冲销分录另有编号: an entry does not reverse itself. */
final class ReversalCancelsAnother {
  private ReversalCancelsAnother() {}

  static void check(String recordNo, String reversalNo) {
    if (recordNo.equals(reversalNo)) {
      throw new RuleBroken(
          "REVERSES_ITSELF", null, "冲销分录须另有编号", "a reversing entry has a number of its own");
    }
  }
}
