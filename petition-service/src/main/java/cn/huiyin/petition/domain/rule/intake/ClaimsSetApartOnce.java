package cn.huiyin.petition.domain.rule.intake;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.Petition;

/** 诉求逐项列明一次: claims the petitioner or an earlier split set apart stay as they are (I-06). */
public final class ClaimsSetApartOnce {
  private ClaimsSetApartOnce() {}

  public static void check(Petition petition) {
    if (petition.registration().claimCount() > 1 || !petition.parts().isEmpty()) {
      throw new RuleBroken(
          "CLAIMS_SET_APART_ONCE",
          "信访工作条例 第二十二条",
          "诉求已经逐项列明，按原序号拆分",
          "the claims are set apart already: split them by their numbers");
    }
  }
}
