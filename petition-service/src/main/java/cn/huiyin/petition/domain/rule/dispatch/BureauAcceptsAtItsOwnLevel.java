package cn.huiyin.petition.domain.rule.dispatch;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.stage.ActorRole;

/** 信访部门只受理本级事项 (DOMAIN 7.3): it decides no substance for another unit. */
public final class BureauAcceptsAtItsOwnLevel {
  private BureauAcceptsAtItsOwnLevel() {}

  public static void check(Actor actor, String unitCode, String bureauCode) {
    if (actor.role().equals(ActorRole.BUREAU_HEAD.name()) && !unitCode.equals(bureauCode)) {
      throw new RuleBroken(
          "BUREAU_ACCEPTS_AT_ITS_OWN_LEVEL",
          "信访工作条例 第二十二条",
          "信访部门不得代其他单位受理",
          "the bureau does not accept for another unit");
    }
  }
}
