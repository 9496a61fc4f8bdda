package cn.huiyin.kit.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumberTest {
  private final DocumentNumber.Check check = new DocumentNumber.Check();

  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({
    "350599199001010017,true",
    "350599199001010018,false",
    "350599199013010017,false",
    "3505 9919 9001 0100 17,true",
    "H12345678,true",
    "E12345678,true",
    "91350521MA2XXXXX0X,true",
    "913505211561234567,true",
    "'',true"
  })
  @DisplayName("十八位的须是真的身份证号，其他证件不查")
  void aNumberOfEighteenDigitsIsAResidentId(String number, boolean right) {
    assertThat(check.isValid(number, null)).isEqualTo(right);
  }

  @Test
  @DisplayName("不填也可以；生日只从真的身份证号读出")
  void nothingIsFineAndTheBirthDateIsRead() {
    assertThat(check.isValid(null, null)).isTrue();
    assertThat(ResidentId.birthDate("350599201501010013")).contains(LocalDate.of(2015, 1, 1));
    assertThat(ResidentId.birthDate("H12345678")).isEmpty();
  }
}
