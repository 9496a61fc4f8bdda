package cn.huiyin.petition.domain.rule;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.casefile.SealedView;

/** 查看密件全部信息由两人决定 (DOMAIN 7.2): one asks, another agrees, once. */
public final class SealedViewTakesTwoPersons {
  private SealedViewTakesTwoPersons() {}

  public static void check(Actor actor, SealedView view) {
    if (actor.samePersonAs(view.askedBy()) || view.validUntil() != null) {
      throw new RuleBroken(
          "SEALED_VIEW_TAKES_TWO_PERSONS",
          "信访工作条例 第三十条",
          "查看密件须由申请人以外的人同意一次",
          "another person than asked agrees, once");
    }
  }
}
