package cn.huiyin.petition.domain.rule.oversight;

import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.kit.casework.RuleBroken;

/** 重大紧急信访事项不得隐瞒 (第二十五条, I-24): neither voided nor made a mere inquiry. */
public final class UrgentMattersAreNotHidden {
  private static final String CODE = "URGENT_MATTERS_ARE_NOT_HIDDEN";
  private static final String ARTICLE = "信访工作条例 第二十五条";

  private UrgentMattersAreNotHidden() {}

  public static void notVoided(boolean urgent) {
    if (urgent) {
      throw new RuleBroken(CODE, ARTICLE, "已认定为重大紧急事项，不得作废", "an urgent matter can't be voided");
    }
  }

  /** Other kinds stay petitions, and urgent beside them. */
  public static void stillAPetition(boolean urgent, PetitionKind kind) {
    if (urgent && kind == PetitionKind.INQUIRY) {
      throw new RuleBroken(
          CODE, ARTICLE, "已认定为重大紧急事项，不得改为咨询", "an urgent matter can't become an inquiry");
    }
  }
}
