package cn.huiyin.petition.domain.rule.unit;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;

/** 起草异议的经办人不得自己提出 (DOMAIN 7.3): the head raises what the handler drafted. */
public final class DrafterDoesNotRaise {
  private DrafterDoesNotRaise() {}

  public static void check(String drafter, Actor actor) {
    if (actor.staffId().equals(drafter)) {
      throw new RuleBroken(
          "DRAFTER_DOES_NOT_RAISE",
          "信访工作条例 第二十三条",
          "异议由起草人以外的单位负责人提出",
          "an objection is raised by another person than drafted it");
    }
  }
}
