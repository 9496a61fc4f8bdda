package cn.huiyin.petition.domain.rule.handling;

import cn.huiyin.kit.casework.RuleBroken;

/** 涉及实体的更正须有送达证明 (I-18): the window starts anew only from its service. */
public final class CorrectionIsServed {
  private CorrectionIsServed() {}

  public static void check(boolean substance, String evidenceCode) {
    if (substance && evidenceCode == null) {
      throw new RuleBroken(
          "CORRECTION_IS_SERVED",
          "信访工作条例 第三十二条",
          "涉及实体的更正须有送达证明",
          "a correction of substance needs proof of its service");
    }
  }
}
