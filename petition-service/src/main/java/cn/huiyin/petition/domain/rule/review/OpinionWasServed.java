package cn.huiyin.petition.domain.rule.review;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.state.Opinion;

/** 第三十五条：对处理意见不服的，可以请求复查: there must be an opinion, served on the petitioner (I-18). */
public final class OpinionWasServed {
  private OpinionWasServed() {}

  public static void check(Opinion opinion) {
    if (opinion == null || opinion.servedOn() == null) {
      throw new RuleBroken(
          "NO_OPINION_SERVED",
          "信访工作条例 第三十五条",
          "没有送达的处理意见，不能请求复查",
          "there is no served opinion to review");
    }
  }
}
