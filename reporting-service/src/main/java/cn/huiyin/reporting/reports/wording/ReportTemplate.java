package cn.huiyin.reporting.reports.wording;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 报告模板: text with {@code {{slot}}} and {@code [[if figure]]…[[end]]}, without nesting: a sentence
 * that is dropped where the figure is zero. What a slot means is the report's.
 */
record ReportTemplate(String text) {
  private static final Pattern CHOICE =
      Pattern.compile("\\[\\[if ([^\\]]+)\\]\\](.*?)\\[\\[end\\]\\]", Pattern.DOTALL);
  private static final Pattern SLOT = Pattern.compile("\\{\\{([^}]+)\\}\\}");

  /**
   * The text with every slot filled.
   *
   * @param kept whether the sentences of a figure are kept
   */
  String filled(Predicate<String> kept, Function<String, String> slot) {
    String chosen =
        CHOICE
            .matcher(text)
            .replaceAll(
                choice ->
                    Matcher.quoteReplacement(
                        kept.test(choice.group(1).strip()) ? choice.group(2) : ""));
    String once = fill(chosen, slot);
    return fill(once, slot); // wording that is put into a slot has slots of its own
  }

  private static String fill(String template, Function<String, String> slot) {
    return SLOT.matcher(template)
        .replaceAll(found -> Matcher.quoteReplacement(slot.apply(found.group(1).strip())));
  }
}
