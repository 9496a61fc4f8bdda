package cn.huiyin.petition.domain.rule;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;

/** 提交人与审核人分离 (DOMAIN 7.3): who submitted the conclusion report neither accepts nor returns it. */
public final class VerifierIsNotSubmitter {
  private VerifierIsNotSubmitter() {}

  public static void check(String submitter, Actor verifier) {
    if (verifier.samePersonAs(submitter)) {
      throw new RuleBroken(
          "VERIFIER_IS_NOT_SUBMITTER",
          "信访工作条例 第二十二条",
          "办结报告由提交人以外的人认可或者退回",
          "a conclusion report is checked by another person than submitted it");
    }
  }
}
