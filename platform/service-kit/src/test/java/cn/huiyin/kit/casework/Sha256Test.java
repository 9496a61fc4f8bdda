package cn.huiyin.kit.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("摘要")
class Sha256Test {

  @Test
  @DisplayName("与FIPS 180-4的例子一致")
  void isWhatTheStandardSays() {
    assertThat(Sha256.hexOf("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  @DisplayName("没有的算法说得明白")
  void whatNoPlatformHasIsNamed() {
    assertThatThrownBy(() -> Sha256.digest("SHA-0"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("SHA-0");
  }
}
