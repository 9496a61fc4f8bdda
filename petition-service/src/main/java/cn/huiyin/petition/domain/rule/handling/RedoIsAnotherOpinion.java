package cn.huiyin.petition.domain.rule.handling;

import cn.huiyin.events.petition.ClaimOutcome;
import cn.huiyin.events.petition.RedoBasis;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.state.Handling;
import java.util.List;

/**
 * 责令重办的，不得以同一事实和理由作出相同或者基本相同的意见 (DOMAIN 2.10): whoever handles again says what the new opinion
 * rests on, and a same outcome needs another basis.
 */
public final class RedoIsAnotherOpinion {
  private RedoIsAnotherOpinion() {}

  public static void check(Handling handling, List<ClaimOutcome> outcomes, RedoBasis basis) {
    if (handling.revoked() == null) {
      return;
    }
    if (basis == null) {
      throw broken("REDO_BASIS_DECLARED", "重办的意见须说明依据", "a redo says what its opinion rests on");
    }
    if (basis == RedoBasis.SAME_FACTS_AND_REASONS && outcomes.equals(handling.revoked())) {
      throw broken(
          "REDO_IS_ANOTHER_OPINION",
          "重办不得以同一事实和理由作出与被撤销意见相同的意见",
          "a redo may not give the revoked opinion again on the same facts and reasons");
    }
  }

  private static RuleBroken broken(String code, String chinese, String english) {
    return new RuleBroken(code, "信访工作条例 第三十五条", chinese, english);
  }
}
