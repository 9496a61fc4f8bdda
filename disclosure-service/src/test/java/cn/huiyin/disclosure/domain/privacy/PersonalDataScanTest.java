package cn.huiyin.disclosure.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.disclosure.domain.item.Items;
import cn.huiyin.disclosure.domain.item.draft.Content;
import cn.huiyin.disclosure.domain.rule.NoPersonalDataIsReleased;
import cn.huiyin.kit.casework.RuleBroken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("个人信息扫描")
class PersonalDataScanTest {
  /** The example of GB 11643's own appendix, and the Luhn example of ISO/IEC 7812. */
  private static final String ID = "11010519491231002X";

  private static final String CARD = "4539578763621486";

  @ParameterizedTest
  @DisplayName("身份证号：全角、分组、小写x都能发现")
  @ValueSource(
      strings = {
        "身份证" + ID + "。",
        "110105 19491231 002x",
        "１１０１０５１９４９１２３１００２Ｘ",
        "编号a110105-19491231-002X b"
      })
  void findsIdNumbers(String text) {
    assertThat(PersonalDataScan.of(text))
        .extracting(PersonalData::kind)
        .containsExactly(PersonalDataKind.ID_NUMBER);
  }

  @ParameterizedTest
  @DisplayName("手机号：国家码、分组、紧邻汉字和字母都能发现")
  @ValueSource(
      strings = {"电话13800138000", "tel13800138000", "+86 138 0013 8000", "138-0013-8000转人工"})
  void findsMobilePhones(String text) {
    assertThat(PersonalDataScan.of(text))
        .extracting(PersonalData::kind)
        .containsExactly(PersonalDataKind.MOBILE_PHONE);
  }

  @Test
  @DisplayName("银行卡号：四位一组也能发现")
  void findsBankCards() {
    assertThat(PersonalDataScan.of("账号4539 5787 6362 1486"))
        .containsExactly(new PersonalData(PersonalDataKind.BANK_CARD, 1, 3));
  }

  @Test
  @DisplayName("用空格隔开的两个号码是两处")
  void twoNumbersSideBySideAreTwoFindings() {
    assertThat(PersonalDataScan.of("13800138000 13900139000\n" + ID)).hasSize(3);
  }

  @ParameterizedTest
  @DisplayName("校验码不对的号码、固定电话、文号、金额、索引号不是个人信息")
  @ValueSource(
      strings = {
        "110105194912310021",
        "0595-87380000",
        "惠政〔2023〕18号",
        "10420份，3186人次",
        "113505210000000000/2023-00018",
        "2023-05-22 2023-05-30",
        "1380013800"
      })
  void leavesOtherNumbersAlone(String text) {
    assertThat(PersonalDataScan.of(text)).isEmpty();
  }

  @Test
  @DisplayName("很长的数字行不拖垮扫描")
  void aLongRowOfDigitsIsScannedQuickly() {
    assertThat(PersonalDataScan.of("1 ".repeat(100_000))).isEmpty();
  }

  @Test
  @DisplayName("发现时说明种类和位置，不说出号码")
  void theRefusalNamesKindAndPlaceButNotTheValue() {
    Content wording = new Content("公示", "概述", "第一行\n联系人电话13800138000");
    assertThatThrownBy(() -> NoPersonalDataIsReleased.check(wording.published()))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> {
              assertThat(broken.code()).isEqualTo("PERSONAL_DATA_FOUND");
              assertThat(broken.sentence()).contains("手机号码（第4行第6字）");
              assertThat(broken.sentence() + broken.english() + broken.getMessage())
                  .doesNotContain("13800138000");
            });
  }

  @Test
  @DisplayName("含个人信息的草稿过不了自查")
  void aDraftWithPersonalDataDoesNotPassItsCheck() {
    var item = Items.drafted(new Content("公示", "概述", "身份证" + ID + "，卡号" + CARD));
    assertThatThrownBy(() -> item.check("第二十一条", Items.EDITOR, Items.FORMED))
        .hasMessageContaining("PERSONAL_DATA_FOUND");
    assertThat(item.latest().checkedHash()).isNull();
  }
}
