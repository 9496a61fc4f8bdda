package cn.huiyin.petition.domain.rule.dispatch;

import cn.huiyin.events.petition.CareMeasure;
import cn.huiyin.kit.casework.RuleBroken;

/** 第三十七条：不再受理的，疏导教育、帮扶救助的责任仍在: which care was given stands on the notice. */
public final class CareIsRecorded {
  private CareIsRecorded() {}

  public static void check(CareMeasure care) {
    if (care == null) {
      throw new RuleBroken(
          "CARE_IS_RECORDED",
          "信访工作条例 第三十七条",
          "出具不再受理告知书，须记录疏导、帮扶措施",
          "a notice of no further acceptance records the care given");
    }
  }
}
