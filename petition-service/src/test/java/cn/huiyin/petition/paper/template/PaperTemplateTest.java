package cn.huiyin.petition.paper.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.kit.problem.ProblemException;
import cn.huiyin.petition.domain.paper.PaperKind;
import cn.huiyin.petition.domain.paper.PaperSlot;
import cn.huiyin.petition.paper.form.OfficialPaper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("文书模板")
class PaperTemplateTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 8);
  private static final String PLAIN = "[标题] 试\n[落款] {{organ}}\n[日期] {{date}}\n[文号] {{serial}}\n";

  @ParameterizedTest
  @EnumSource(PaperKind.class)
  @DisplayName("自带模板合乎审查，文字与定稿一致")
  void whatShipsPassesItsOwnCheckAndReadsAsAgreed(PaperKind kind) throws IOException {
    PaperTemplate template = ShippedTemplates.of(kind);
    assertThatCode(() -> TemplateCheck.check(kind, template.text())).doesNotThrowAnyException();
    String kept = template.fill(SampleFacts.early(), DAY).kept() + "\n";
    Path golden = Path.of("src/test/resources/golden-papers/" + kind + ".txt");
    if (Boolean.getBoolean("huiyin.render")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, kept);
    }
    assertThat(kept).isEqualTo(Files.readString(golden));
  }

  @Test
  @DisplayName("处理意见书载明2.8所列各项")
  void anOpinionHasAllItsParts() {
    String kept = ShippedTemplates.of(PaperKind.OPINION).fill(SampleFacts.early(), DAY).kept();
    assertThat(kept)
        .contains(
            "青信访处〔2024〕12号",
            "[正文] （一）请求查处噪声\n[正文] （二）请求赔偿",
            "〈查明的事实和理由〉",
            "〈逐项处理意见〉",
            "〈法律依据〉",
            "〈救济途径〉",
            "[日期] 2024年5月8日",
            "[印章] （印章）",
            "{{petitionerName}}");
  }

  @Test
  @DisplayName("没有值的一行不写")
  void aLineWithoutItsFactIsLeftOut() {
    Map<PaperSlot, String> facts = SampleFacts.early();
    facts.put(PaperSlot.TEXT, null);
    String kept = ShippedTemplates.of(PaperKind.GUIDANCE_NOTICE).fill(facts, DAY).kept();
    assertThat(kept).doesNotContain("text").contains("特此告知");
  }

  @Test
  @DisplayName("经办人写的内容不能变成标题、占位符或者控制字符")
  void whatAClerkWritesStaysText() {
    Map<PaperSlot, String> facts = SampleFacts.early();
    facts.put(PaperSlot.TEXT, "[标题] 假标题\r\n{{petitionerIdNumber}}\u0007$1\\");
    OfficialPaper paper = ShippedTemplates.of(PaperKind.ACCEPTANCE_NOTICE).fill(facts, DAY);
    String kept = paper.kept();
    assertThat(kept)
        .contains("[正文] [标题] 假标题", "｛｛petitionerIdNumber}}$1\\")
        .doesNotContain("\u0007");
    assertThat(OfficialPaper.read(kept, DAY)).isEqualTo(paper);
    assertThat(paper.title()).isEqualTo("信访事项受理告知书");
  }

  @Test
  @DisplayName("表中多行的值分成多行")
  void aLongCellTakesSeveralRows() {
    Map<PaperSlot, String> facts = SampleFacts.early();
    facts.put(PaperSlot.CONTENT, "第一段\n第二段");
    assertThat(ShippedTemplates.of(PaperKind.RECEIPT).fill(facts, DAY).kept())
        .contains("[表] 信访内容｜第一段\n[表] ｜第二段");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{unknown}}", "{{ organ }}", "{{", "{{organ", "{{}}"})
  @DisplayName("未知的占位符不予接受")
  void anUnknownSlotIsRefused(String slot) {
    assertThatThrownBy(() -> TemplateCheck.check(PaperKind.REPLY_LETTER, PLAIN + slot))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  @DisplayName("缺标题、落款、日期、文号或者法定内容的模板不予接受")
  void aTemplateLackingWhatItMustSayIsRefused() {
    assertThatCode(() -> TemplateCheck.check(PaperKind.REPLY_LETTER, PLAIN))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> TemplateCheck.check(PaperKind.REPLY_LETTER, "只有一行"))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> TemplateCheck.check(PaperKind.OPINION, PLAIN))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("TEMPLATE_LACKS_CONTENT");
    String unnumbered = PLAIN.replace("{{serial}}", "1");
    assertThatThrownBy(() -> TemplateCheck.check(PaperKind.REPLY_LETTER, unnumbered))
        .isInstanceOf(RuleBroken.class);
  }
}
