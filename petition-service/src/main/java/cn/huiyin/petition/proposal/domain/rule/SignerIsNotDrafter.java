package cn.huiyin.petition.proposal.domain.rule;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;

/** 起草人不得签发 (DOMAIN 7.3): two persons. */
public final class SignerIsNotDrafter {
  private SignerIsNotDrafter() {}

  public static void check(String drafter, Actor signer) {
    if (signer.samePersonAs(drafter)) {
      throw new RuleBroken(
          "SIGNER_IS_NOT_DRAFTER", null, "起草人不得签发自己起草的建议", "the drafter may not sign");
    }
  }
}
