package cn.huiyin.petition.domain.rule.handling;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.state.hand.Hands;

/** 起草人与审批人分离 (I-13, DOMAIN 7.3). */
public final class ApproverIsNotDrafter {
  private ApproverIsNotDrafter() {}

  public static void check(Actor approver, Hands hands) {
    if (approver.staffId().equals(hands.drafter())) {
      throw new RuleBroken(
          "APPROVER_IS_NOT_DRAFTER",
          "信访工作条例 第三十二条",
          "处理意见书的审批人不得是起草人",
          "the approver of an opinion may not be its drafter");
    }
  }
}
