package cn.huiyin.petition.domain;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.huiyin.kit.casework.ActNotAllowed;
import cn.huiyin.kit.casework.RuleBroken;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a broken rule must say. */
public final class RuleAssert {
  private RuleAssert() {}

  /** The act breaks the rule of this code. */
  public static void assertBreaks(String code, ThrowingCallable act) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(act)
        .matches(broken -> broken.code().equals(code), "breaks " + code)
        .matches(broken -> !broken.sentence().isBlank(), "says why in Chinese")
        .matches(broken -> !broken.english().isBlank(), "says why in English");
  }

  /** The lifecycle has no row for the act. */
  public static void assertNotAllowed(ThrowingCallable act) {
    assertThatExceptionOfType(ActNotAllowed.class).isThrownBy(act);
  }
}
