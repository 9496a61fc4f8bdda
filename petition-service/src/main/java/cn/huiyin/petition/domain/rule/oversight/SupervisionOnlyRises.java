package cn.huiyin.petition.domain.rule.oversight;

import cn.huiyin.events.petition.SupervisionForm;
import cn.huiyin.kit.casework.RuleBroken;

/** 督办方式只能提升 (第四十条). */
public final class SupervisionOnlyRises {
  private SupervisionOnlyRises() {}

  public static void check(SupervisionForm present, SupervisionForm raised) {
    if (raised.compareTo(present) <= 0) {
      throw new RuleBroken(
          "SUPERVISION_ONLY_RISES",
          "信访工作条例 第四十条",
          "督办方式只能提升，不能降低",
          "a supervision is raised, never lowered");
    }
  }
}
