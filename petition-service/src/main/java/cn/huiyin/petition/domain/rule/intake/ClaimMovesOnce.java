package cn.huiyin.petition.domain.rule.intake;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.state.part.Part;
import java.util.List;

/** 拆分的诉求须存在，且只拆分一次 (I-06): each claim is in exactly one child or remains. */
public final class ClaimMovesOnce {
  private ClaimMovesOnce() {}

  public static void check(int claims, List<Part> parts, int claimNo) {
    if (claimNo < 1
        || claimNo > claims
        || parts.stream().anyMatch(part -> part.claimNo() == claimNo)) {
      throw new RuleBroken(
          "CLAIM_MOVES_ONCE",
          "信访工作条例 第二十二条",
          "诉求不存在或者已经拆出",
          "there is no such claim, or it was split off before");
    }
  }
}
