package cn.huiyin.reporting.reports.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.reporting.reports.year.YearFigures;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
    wording.setProperty("code.PHONE", "电话");
    wording.setProperty("code.form.PHONE", "电话督办");
    CodeWords words =
        new CodeWords(wording, code -> Optional.of("某单位").filter(name -> "U1".equals(code)));
    ReportSlots slots =
        new ReportSlots(FIGURES, "某局", "某县", wording, words, ReportTemplateTest::parts);
    return new ReportTemplate(text).filled(slots::keeps, slots::fill);
  }

  private static List<ReportCuts.Part> parts(String figure, String cut) {
    return switch (cut) {
      case "month" -> List.of(new ReportCuts.Part("2031-03", 1), new ReportCuts.Part("2031-05", 2));
      case "none" -> List.of();
      default ->
          List.of(
              new ReportCuts.Part("", 1),
              new ReportCuts.Part("PHONE", 2),
              new ReportCuts.Part("U1", 5),
              new ReportCuts.Part("X", 2),
              new ReportCuts.Part("Y", 0));
    };
  }

  @Test
  @DisplayName("分项按多少列出，代码写成中文，没有的照写代码")
  void partsAreListedMostFirstInWords() {
    assertThat(filled("{{list a channel 件}}")).isEqualTo("某单位5件、电话2件、X2件、未注明1件");
    assertThat(filled("{{list a form 件}}")).startsWith("某单位5件、电话督办2件");
    assertThat(filled("{{top a unit 2}}").lines())
        .containsExactly("| 1 | 某单位 | 5 |", "| 2 | 电话 | 2 |");
    assertThat(filled("{{list a none 件}}{{top a none 3}}")).isEmpty();
  }

  @Test
  @DisplayName("占比到千分之一，四舍五入；没有分母的写横线")
  void sharesAreRoundedHalfUpToATenth() {
    assertThat(filled("{{share backlog.resolved backlog.target}}")).isEqualTo("90.0%");
    assertThat(filled("{{share backlog.resolved a}}")).isEqualTo("75.0%");
    assertThat(filled("{{share backlog.target a}}")).isEqualTo("83.3%");
    assertThat(filled("{{share a lawyer.engaged}}")).isEqualTo("—");
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

  @ParameterizedTest
  @EnumSource
  @DisplayName("模板中每句只写一次，不写死数字")
  void theTemplateSaysEachSentenceOnceAndHoldsNoNumber(ReportType type) {
    String text = new ReportWording().template(type).text();
    List<String> sentences =
        Arrays.stream(text.split("[。\n]"))
            .map(String::strip)
            .filter(sentence -> sentence.length() > 8 && !sentence.startsWith("|"))
            .collect(Collectors.toList());
    assertThat(sentences).doesNotHaveDuplicates();
    assertThat(text.replaceAll("\\{\\{[^}]*\\}\\}", "")).doesNotContainPattern("\\d");
  }
}
