package cn.huiyin.reporting.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("报告模板")
class ReportTemplateTest {
  private static final YearFigures FIGURES =
      new YearFigures(
          2031,
          Map.of("lawyer.engaged", 0L, "backlog.resolved", 9L, "backlog.target", 10L, "a", 12L));

  private static String filled(String text) {
    Properties wording = new Properties();
    wording.setProperty("target.reached", "已完成目标");
    wording.setProperty("target.missed", "未完成目标");
    wording.setProperty("x", "{{year}}年的措辞");
    ReportSlots slots = new ReportSlots(FIGURES, "某局", "某县", wording, Map.of("a", List.of(3, 5)));
    return new ReportTemplate(text).filled(slots::keeps, slots::fill);
  }

  @Test
  @DisplayName("空格填入数字、措辞、月份")
  void slotsAreFilled() {
    assertThat(filled("{{bureau}}{{county}}{{nextYear}}{{figure a}}{{about a 10 余}}{{months a}}"))
        .isEqualTo("某局某县20321210余3月、5月");
    assertThat(filled("{{wording x}}")).isEqualTo("2031年的措辞");
  }

  @Test
  @DisplayName("未达到目标时写“未完成目标”")
  void aMissedTargetIsSaidToBeMissed() {
    assertThat(filled("{{reached backlog.resolved backlog.target}}")).isEqualTo("未完成目标");
    assertThat(filled("{{reached a backlog.target}}")).isEqualTo("已完成目标");
  }

  @Test
  @DisplayName("数为零的句子按模板删去")
  void aSentenceOfAZeroFigureIsDropped() {
    assertThat(filled("甲。[[if lawyer.engaged]]乙。[[end]]丙。[[if a]]丁。[[end]]")).isEqualTo("甲。丙。丁。");
  }

  @Test
  @DisplayName("模板写错立即报错")
  void anUnknownSlotIsAnError() {
    assertThatThrownBy(() -> filled("{{figure nowhere}}")).hasMessageContaining("nowhere");
    assertThatThrownBy(() -> filled("{{nothing}}")).hasMessageContaining("nothing");
    assertThatThrownBy(() -> filled("{{wording none}}")).hasMessageContaining("none");
  }

  @Test
  @DisplayName("模板中每句只写一次，不写死数字")
  void theTemplateSaysEachSentenceOnceAndHoldsNoNumber() {
    String text = new ReportWording().template().text();
    List<String> sentences =
        Arrays.stream(text.split("[。\n]"))
            .map(String::strip)
            .filter(sentence -> sentence.length() > 8)
            .collect(Collectors.toList());
    assertThat(sentences).doesNotHaveDuplicates();
    assertThat(text.replaceAll("\\{\\{[^}]*\\}\\}", "")).doesNotContainPattern("\\d");
  }
}
