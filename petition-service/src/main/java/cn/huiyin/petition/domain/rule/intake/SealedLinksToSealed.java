package cn.huiyin.petition.domain.rule.intake;

import cn.huiyin.kit.casework.RuleBroken;

/** I-50：密件只与密件关联，否则公开事件会透露密件的存在. */
public final class SealedLinksToSealed {
  private SealedLinksToSealed() {}

  public static void check(boolean underSeal, boolean otherUnderSeal) {
    if (underSeal != otherUnderSeal) {
      throw new RuleBroken(
          "SEALED_LINKS_TO_SEALED",
          "信访工作条例 第三十条",
          "检举控告只与检举控告关联",
          "an accusation is linked to accusations only");
    }
  }
}
