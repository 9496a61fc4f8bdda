package cn.huiyin.kit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("脱敏与证号校验")
class MaskingTest {

  @Test
  @DisplayName("姓名只留首字")
  void aNameShowsItsFirstCharacter() {
    assertThat(Masking.name("示例人")).isEqualTo("示*");
    assertThat(Masking.name("𠮷田")).isEqualTo("𠮷*");
    assertThat(Masking.name(null)).isNull();
  }

  @Test
  @DisplayName("电话留前三后四")
  void aPhoneShowsThreeAndFourDigits() {
    assertThat(Masking.phone("13800008246")).isEqualTo("138****8246");
    assertThat(Masking.phone("87001")).isEqualTo("****");
  }

  @Test
  @DisplayName("证号留前四后四")
  void anIdNumberShowsFourAndFourDigits() {
    assertThat(Masking.idNumber("350500194912312800")).isEqualTo("3505**********2800");
    assertThat(Masking.idNumber("350500")).isEqualTo("****");
  }

  @Test
  @DisplayName("地址至多到乡镇")
  void anAddressShowsNoMoreThanItsTown() {
    assertThat(Masking.address("示例省示例县示例镇第3村328号")).isEqualTo("示例省示例县示例镇***");
    assertThat(Masking.address("示例第3村328号")).isEqualTo("示例第***");
    assertThat(Masking.address("示例镇")).isEqualTo("示***");
  }

  @ParameterizedTest
  @ValueSource(strings = {"11010519491231002X", "11010519491231002x", "440524188001010014"})
  @DisplayName("校验码正确的证号有效")
  void aNumberWithTheRightCheckIsValid(String number) {
    assertThat(ResidentId.isValid(number)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"110105194912310021", "11010519491331002X", "1101051949123100", "", "一二三四五六七八九十"})
  @DisplayName("校验码、生日或长度不对的证号无效")
  void aNumberWithAWrongCheckDateOrLengthIsNot(String number) {
    assertThat(ResidentId.isValid(number)).isFalse();
  }
}
