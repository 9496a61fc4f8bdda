package cn.huiyin.petition.domain.rule.dispatch;

import cn.huiyin.kit.casework.RuleBroken;
import java.util.Set;

/** 不予受理、不再受理须有法定理由 (DOMAIN 2.7). */
public final class KnownGround {
  private KnownGround() {}

  public static void check(Set<String> known, String groundCode) {
    if (!known.contains(groundCode)) {
      throw new RuleBroken(
          "UNKNOWN_GROUND",
          "信访工作条例 第十九条",
          "不予受理或者不再受理的理由不在法定范围内",
          "the ground of refusal is not one the law knows");
    }
  }
}
