package cn.huiyin.mediation.domain.mediation.rule;

import cn.huiyin.kit.casework.RuleBroken;
import java.util.UUID;

/**
 * 检举控告不进评理室 (I-26): a case that names a petition is admitted only once that petition is known here
 * as classified and not sealed. Sealed petitions never become known here, so the same sentence
 * answers for one that is late and for one that is sealed, and tells neither from the other.
 */
public final class PetitionKnownBeforeAdmission {
  private PetitionKnownBeforeAdmission() {}

  /**
   * Asks the rule.
   *
   * @throws RuleBroken when the case names a petition that is not linked
   */
  public static void check(String petitionNo, UUID petitionId) {
    if (petitionNo != null && petitionId == null) {
      throw new RuleBroken(
          "PETITION_NOT_LINKED",
          "信访工作条例 第三十条",
          "所列信访件尚未关联，暂不能受理评理",
          "the petition named is not linked yet");
    }
  }
}
