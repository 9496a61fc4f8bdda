package cn.huiyin.petition.domain.rule;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.state.Closing;

/** 一轮办理只办结一次. */
public final class ConcludedOnceARound {
  private ConcludedOnceARound() {}

  public static void check(Closing closing) {
    if (closing != null) {
      throw new RuleBroken("ALREADY_CONCLUDED", null, "本轮办理已经办结", "this round is concluded already");
    }
  }
}
