package cn.huiyin.petition.domain.rule.oversight;

import cn.huiyin.kit.casework.RuleBroken;

/** 检举控告不包案 (第三十条): leaders learn of accusations only by report under the seal. */
public final class NoLeaderOverAccusations {
  private NoLeaderOverAccusations() {}

  public static void check(boolean underSeal) {
    if (underSeal) {
      throw new RuleBroken(
          "NO_LEADER_OVER_ACCUSATIONS",
          "信访工作条例 第三十条",
          "检举控告不列入领导包案",
          "no leader takes charge of an accusation");
    }
  }
}
