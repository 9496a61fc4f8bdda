package cn.huiyin.petition.paper.template;

import cn.huiyin.petition.domain.paper.PaperSlot;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 占位符的读写: {@code {{petitionNo}}} in a template's line. */
public final class Slots {
  private static final Pattern SLOT = Pattern.compile("\\{\\{([^{}]{0,60})\\}\\}");
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n]]");

  private Slots() {}

  /** The keys a text names, known or not. */
  static Set<String> keysIn(String text) {
    Set<String> keys = new LinkedHashSet<>();
    Matcher matcher = SLOT.matcher(text);
    while (matcher.find()) {
      keys.add(matcher.group(1));
    }
    return keys;
  }

  /** Whether a line says nothing because a slot that should be filled by now has no value. */
  static boolean lacks(String text, Map<PaperSlot, String> values) {
    return keysIn(text).stream()
        .map(key -> PaperSlot.keyed(key).orElseThrow())
        .anyMatch(slot -> !slot.late() && values.get(slot) == null);
  }

  /** Fills what has a value; the rest stays open. */
  public static String fill(String text, Map<PaperSlot, String> values) {
    return SLOT.matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    PaperSlot.keyed(found.group(1))
                        .map(values::get)
                        .map(Slots::plain)
                        .orElse(found.group())));
  }

  /**
   * What somebody wrote, made harmless: it names no slot and holds nothing that can't be printed.
   */
  public static String plain(String value) {
    String lines = value.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
    return UNPRINTABLE.matcher(lines).replaceAll("").replace("{{", "｛｛").strip();
  }
}
