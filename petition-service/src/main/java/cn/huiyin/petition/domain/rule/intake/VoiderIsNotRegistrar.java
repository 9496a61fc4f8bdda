package cn.huiyin.petition.domain.rule.intake;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.state.hand.Hands;

/** 作废由两人办理 (DOMAIN 7.3): whoever registered or asked for the voiding doesn't confirm it. */
public final class VoiderIsNotRegistrar {
  private VoiderIsNotRegistrar() {}

  public static void check(Actor voider, Hands hands) {
    if (voider.staffId().equals(hands.registrar())
        || voider.staffId().equals(hands.voidRequester())) {
      throw new RuleBroken(
          "VOIDER_IS_NOT_REGISTRAR",
          null,
          "作废须由登记人、申请人以外的人确认",
          "voiding must be confirmed by another person than registered or asked");
    }
  }
}
