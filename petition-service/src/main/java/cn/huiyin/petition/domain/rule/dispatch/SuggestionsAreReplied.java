package cn.huiyin.petition.domain.rule.dispatch;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.state.Classification;

/** 第二十九条：答复函只用于建议意见 (I-10). */
public final class SuggestionsAreReplied {
  private SuggestionsAreReplied() {}

  /** 建议意见不受理，只答复; else nothing would ever conclude it. */
  public static void notAccepted(Classification classification) {
    if (classification != null && classification.is(PetitionKind.SUGGESTION)) {
      throw new RuleBroken(
          "SUGGESTIONS_ARE_NOT_ACCEPTED",
          "信访工作条例 第二十九条",
          "建议意见以答复函答复，不作受理",
          "a suggestion is replied to, not accepted for handling");
    }
  }

  public static void check(Classification classification) {
    if (classification == null || !classification.is(PetitionKind.SUGGESTION)) {
      throw new RuleBroken(
          "ONLY_SUGGESTIONS_ARE_REPLIED",
          "信访工作条例 第二十九条",
          "只有建议意见以答复函答复",
          "only suggestions are answered by a reply");
    }
  }
}
