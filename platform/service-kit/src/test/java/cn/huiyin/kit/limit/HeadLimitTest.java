package cn.huiyin.kit.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadLimitTest {

  @ParameterizedTest(name = "{0}：{1}")
  @CsvSource({
    "/api/v1/petitions?q=%E7%83%9F,true",
    "/api/v1/petitions?q=%F0%9F%98%80,true",
    "/,true",
    "/a?q=%00,false",
    "/a?q=%0a,false",
    "/a%7f,false",
    "/a?q=%ff,false",
    "/a?q=%C3%28,false",
    "/a?q=%zz,false",
    "/a?q=%2,false",
    "/a?q=%,false",
    "/a?q=%ED%A0%80,false"
  })
  @DisplayName("地址须是UTF-8文本，没有控制字符")
  void anAddressIsTextWithoutControlCharacters(String uri, boolean readable) {
    assertThat(HeadLimit.readable(uri)).isEqualTo(readable);
  }
}
