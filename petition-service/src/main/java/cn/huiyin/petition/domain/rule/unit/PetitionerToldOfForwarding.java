package cn.huiyin.petition.domain.rule.unit;

import cn.huiyin.kit.casework.RuleBroken;
import java.time.LocalDate;

/** 转下级办理应当告知信访人去向 (第二十三条), unless nobody can be told. */
public final class PetitionerToldOfForwarding {
  private PetitionerToldOfForwarding() {}

  public static void check(boolean noticeOwed, LocalDate noticeOn) {
    if (noticeOwed && noticeOn == null) {
      throw new RuleBroken(
          "PETITIONER_TOLD_OF_FORWARDING",
          "信访工作条例 第二十三条",
          "转下级办理应当告知信访人",
          "the petitioner is told where the petition went");
    }
  }
}
