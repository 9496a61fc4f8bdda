package cn.huiyin.petition.domain.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("条文序数")
class ChineseNumeralTest {
  @Test
  @DisplayName("三、十、十一、二十、三十四")
  void articlesReadAsInTheLaw() {
    assertThat(ChineseNumeral.of(3)).isEqualTo("三");
    assertThat(ChineseNumeral.of(10)).isEqualTo("十");
    assertThat(ChineseNumeral.of(11)).isEqualTo("十一");
    assertThat(ChineseNumeral.of(20)).isEqualTo("二十");
    assertThat(ChineseNumeral.of(34)).isEqualTo("三十四");
  }
}
