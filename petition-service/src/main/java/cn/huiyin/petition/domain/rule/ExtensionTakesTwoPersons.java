package cn.huiyin.petition.domain.rule;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.state.Handling;
import cn.huiyin.petition.domain.state.hand.Hands;

/** 第三十四条：延期由经办人申请、单位负责人批准 (DOMAIN 7.3): two persons, and one request at a time. */
public final class ExtensionTakesTwoPersons {
  private ExtensionTakesTwoPersons() {}

  /** Nobody has asked yet, or it was decided. */
  public static void notAskedYet(Handling handling) {
    if (handling.askedDays() != null) {
      throw broken("EXTENSION_ASKED_ALREADY", "延期申请尚待决定", "an extension was asked for already");
    }
  }

  /** Somebody has asked. */
  public static void asked(Handling handling) {
    if (handling.askedDays() == null) {
      throw broken("EXTENSION_NOT_ASKED", "没有待决定的延期申请", "no extension was asked for");
    }
  }

  /** Who asked doesn't decide; without a request the head decides alone. */
  public static void decidedByAnother(Handling handling, Hands hands, Actor head) {
    if (handling.askedDays() != null && head.samePersonAs(hands.extensionAsker())) {
      throw broken(
          "EXTENSION_TAKES_TWO_PERSONS", "延期申请人不得自己批准", "who asks for an extension doesn't decide");
    }
  }

  private static RuleBroken broken(String code, String chinese, String english) {
    return new RuleBroken(code, "信访工作条例 第三十四条", chinese, english);
  }
}
