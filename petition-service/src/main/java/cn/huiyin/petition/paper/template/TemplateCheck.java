package cn.huiyin.petition.paper.template;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.domain.paper.PaperKind;
import cn.huiyin.petition.domain.paper.PaperSlot;
import cn.huiyin.petition.paper.form.LineMark;
import cn.huiyin.petition.paper.form.PaperLine;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 模板审查: only known slots, a title, a signature, and nothing left out that the law asks for. */
final class TemplateCheck {
  private static final List<LineMark> NEEDED =
      List.of(LineMark.TITLE, LineMark.SIGNED, LineMark.DATE);

  private TemplateCheck() {}

  static void check(PaperKind kind, String text) {
    Set<String> keys = Slots.keysIn(text);
    requireKnown(keys, text);
    requireMarks(text);
    Set<PaperSlot> named =
        keys.stream().map(key -> PaperSlot.keyed(key).orElseThrow()).collect(Collectors.toSet());
    kind.required().stream()
        .filter(slot -> !named.contains(slot))
        .findFirst()
        .ifPresent(TemplateCheck::refuse);
    if (kind.numbered() && !named.contains(PaperSlot.SERIAL)) {
      refuse(PaperSlot.SERIAL);
    }
  }

  /** Braces that are no slot would be printed; a slot we don't know could never be filled. */
  private static void requireKnown(Set<String> keys, String text) {
    boolean stray = text.replaceAll("\\{\\{[^{}]{0,60}\\}\\}", "").contains("{{");
    if (stray || keys.stream().anyMatch(key -> PaperSlot.keyed(key).isEmpty())) {
      throw Problems.badField("text", "模板中有未知的占位符", "the template names a slot that isn't known");
    }
  }

  private static void requireMarks(String text) {
    Set<LineMark> marks =
        text.lines().map(PaperLine::read).map(PaperLine::mark).collect(Collectors.toSet());
    if (!marks.containsAll(NEEDED)) {
      throw Problems.badField(
          "text", "模板须有标题、落款和日期", "a template needs a title, a signature and a date");
    }
  }

  private static void refuse(PaperSlot slot) {
    throw new RuleBroken(
        "TEMPLATE_LACKS_CONTENT",
        "信访工作条例 第三十二条",
        "模板缺少应当载明的内容：" + slot.chinese(),
        "the template leaves out what the paper must say: " + slot.key());
  }
}
