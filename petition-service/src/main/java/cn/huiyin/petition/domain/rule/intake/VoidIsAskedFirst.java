package cn.huiyin.petition.domain.rule.intake;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.state.SideState;

/** 作废须先申请 (DOMAIN 7.3). */
public final class VoidIsAskedFirst {
  private VoidIsAskedFirst() {}

  public static void check(SideState sides) {
    if (!sides.voidRequested()) {
      throw new RuleBroken(
          "VOID_IS_ASKED_FIRST", null, "作废须先由登记人员申请", "voiding must be asked for first");
    }
  }
}
