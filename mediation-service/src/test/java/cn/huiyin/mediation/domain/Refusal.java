package cn.huiyin.mediation.domain;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.huiyin.kit.casework.RuleBroken;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says by which rule an act is refused. */
public final class Refusal {
  private Refusal() {}

  public static void refused(String code, ThrowingCallable act) {
    assertThatExceptionOfType(RuleBroken.class)
        .isThrownBy(act)
        .satisfies(
            broken -> {
              org.assertj.core.api.Assertions.assertThat(broken.code()).isEqualTo(code);
              org.assertj.core.api.Assertions.assertThat(broken.sentence()).isNotBlank();
              org.assertj.core.api.Assertions.assertThat(broken.english()).isNotBlank();
            });
  }
}
