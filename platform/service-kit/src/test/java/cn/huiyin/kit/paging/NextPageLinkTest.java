package cn.huiyin.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("下一页的链接")
class NextPageLinkTest {
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "http://h/api/v1/x,/api/v1/x?cursor=C",
    "http://h/api/v1/x?cursor=B&limit=2,/api/v1/x?limit=2&cursor=C",
    "http://h/api/v1/x?q=%7B%E7%83%9F%26&limit=2,/api/v1/x?q=%7B%E7%83%9F%26&limit=2&cursor=C"
  })
  @DisplayName("其他条件原样保留，游标换成新的")
  void theOtherParametersStay(String asked, String next) {
    assertThat(NextPageLink.next(URI.create(asked), "C")).isEqualTo(next);
  }
}
