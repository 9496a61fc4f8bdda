package cn.huiyin.mediation.domain.mediation.rule;

import static cn.huiyin.events.mediation.MediationOutcome.PARTLY;
import static cn.huiyin.events.mediation.MediationOutcome.RESOLVED;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.mediation.domain.mediation.Conclusion;

/**
 * 化解须有协议或接受评理意见 (人民调解法 第二十八至三十条, I-28): RESOLVED rests on a written or recorded oral agreement, or
 * on the panel's opinion that the petitioner accepts; a failure has neither.
 */
public final class ResolutionIsAgreed {
  private static final String ARTICLE = "人民调解法 第二十八条至第三十条";

  private ResolutionIsAgreed() {}

  /**
   * Asks the rule.
   *
   * @param opinionGiven whether the panel gave an opinion in this case
   * @throws RuleBroken when outcome and agreement don't fit
   */
  public static void check(Conclusion conclusion, boolean opinionGiven) {
    if (conclusion.opinionAccepted() && !opinionGiven) {
      throw new RuleBroken(
          "NO_OPINION_GIVEN", ARTICLE, "尚未出具评理意见，无从接受", "no opinion was given yet");
    }
    boolean agreed = conclusion.agreement() != null || conclusion.opinionAccepted();
    if (conclusion.outcome() == RESOLVED && !agreed) {
      throw new RuleBroken(
          "RESOLVED_WITHOUT_AGREEMENT",
          ARTICLE,
          "化解须有书面或口头协议，或者当事人接受评理意见",
          "RESOLVED needs an agreement or an accepted opinion");
    }
    if (agreed && conclusion.outcome() != RESOLVED && conclusion.outcome() != PARTLY) {
      throw new RuleBroken(
          "AGREEMENT_WITHOUT_RESOLUTION",
          ARTICLE,
          "未化解的评理不应登记协议",
          "an agreement belongs to RESOLVED or PARTLY only");
    }
  }
}
