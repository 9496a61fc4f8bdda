package cn.huiyin.petition.domain.rule.closing;

import cn.huiyin.events.petition.RatedObject;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.state.SideState;

/** 每一对象评价一次 (I-58). */
public final class RatingOncePerObject {
  private RatingOncePerObject() {}

  public static void check(SideState sides, RatedObject object) {
    if (sides.ratingOf(object) != null) {
      throw new RuleBroken(
          "RATING_ONCE_PER_OBJECT", null, "同一对象只能评价一次", "each object is rated once");
    }
  }
}
