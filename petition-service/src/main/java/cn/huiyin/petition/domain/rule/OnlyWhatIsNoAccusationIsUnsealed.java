package cn.huiyin.petition.domain.rule;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.state.Classification;
import java.util.Optional;

/** 检举控告不得解除密件 (I-53): it must first have been classified as something else. */
public final class OnlyWhatIsNoAccusationIsUnsealed {
  private OnlyWhatIsNoAccusationIsUnsealed() {}

  public static void check(boolean underSeal, Optional<Classification> classification) {
    boolean accusation = classification.filter(c -> c.is(PetitionKind.ACCUSATION)).isPresent();
    if (!underSeal || accusation) {
      throw new RuleBroken(
          "ONLY_WHAT_IS_NO_ACCUSATION_IS_UNSEALED",
          "信访工作条例 第三十条",
          "只有已改定为其他类别的密件才能解除",
          "only a sealed petition that is no accusation is unsealed");
    }
  }
}
