package cn.huiyin.disclosure.domain.item.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("拟制信息的组成")
class DraftPartsTest {

  @Test
  @DisplayName("索引号按机构代码、年份、五位流水号书写（I-39）")
  void anIndexNumberIsWrittenInItsForm() {
    assertThat(new IndexNumber("003841234", 2023, 7).text()).isEqualTo("003841234/2023-00007");
    assertThat(new IndexNumber("X", 2023, 99_999).text()).endsWith("-99999");
    assertThatThrownBy(() -> new IndexNumber("X", 2023, 0)).hasMessageContaining("0");
    assertThatThrownBy(() -> new IndexNumber("X", 2023, 100_000)).hasMessageContaining("100000");
  }

  @Test
  @DisplayName("目录类别按代码找到，没有的找不到")
  void aCategoryIsFoundByItsCode() {
    assertThat(DisclosureCategory.of("D13")).contains(DisclosureCategory.D13);
    assertThat(DisclosureCategory.of("D99")).isEmpty();
    assertThat(DisclosureCategory.D01.chinese()).isEqualTo("机构职能");
    assertThat(DisclosureCategory.D01.basis()).isEqualTo("第二十条第二项");
  }

  @Test
  @DisplayName("散列随公布的每一部分而变；没有的部分是空行")
  void theHashIsOfEveryPublishedPart() {
    Content whole = new Content("名称", "概述", "正文");
    assertThat(whole.published()).isEqualTo("名称\n概述\n正文");
    assertThat(new Content("名称", null, null).published()).isEqualTo("名称\n\n");
    assertThat(whole.hash()).hasSize(64).isEqualTo(new Content("名称", "概述", "正文").hash());
    assertThat(new Content("名称", "概述", "正文。").hash()).isNotEqualTo(whole.hash());
    assertThat(new Content("名称", "概", "正文").hash()).isNotEqualTo(whole.hash());
  }
}
