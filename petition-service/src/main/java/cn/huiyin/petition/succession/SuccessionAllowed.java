package cn.huiyin.petition.succession;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.domain.unit.UnitTree;
import java.util.Optional;

/** 承继单位须存续，且不是原单位 (第二十四条). */
final class SuccessionAllowed {
  private SuccessionAllowed() {}

  static void check(UnitTree units, String former, String successor) {
    Optional<Unit> takes = units.unit(successor).filter(Unit::active);
    if (takes.isEmpty() || former.equals(successor)) {
      throw new RuleBroken(
          "SUCCESSOR_WORKS",
          "信访工作条例 第二十四条",
          "承继单位须是存续的另一单位",
          "the successor is another unit, and one that works");
    }
  }
}
