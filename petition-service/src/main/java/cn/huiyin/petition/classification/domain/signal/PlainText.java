package cn.huiyin.petition.classification.domain.signal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * 规整文字: one spelling for every word: half width, no blanks or ornaments within, one form per
 * character, the usual word for a local one.
 */
public final class PlainText {
  private static final String ENDS = "。！？；!?;\n";
  private static final String KEPT = ENDS + "，、,：:（）()《》*@.%";

  private final Map<Character, Character> variants = new HashMap<>();
  private final Map<Character, List<Map.Entry<String, String>>> synonyms = new HashMap<>();

  /**
   * @param pairs variant and usual form in turn, without separators
   * @param usual local word → usual word: 阮 → 我们
   */
  public PlainText(String pairs, Map<String, String> usual) {
    for (int i = 0; i + 1 < pairs.length(); i += 2) {
      variants.put(pairs.charAt(i), pairs.charAt(i + 1));
    }
    usual.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getKey().length()))
        .forEach(
            entry ->
                synonyms
                    .computeIfAbsent(entry.getKey().charAt(0), first -> new ArrayList<>())
                    .add(Map.entry(entry.getKey(), entry.getValue())));
  }

  public String of(String text) {
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(narrow.length());
    for (int i = 0; i < narrow.length(); i++) {
      char each = variants.getOrDefault(narrow.charAt(i), narrow.charAt(i));
      if (Character.isLetterOrDigit(each) || KEPT.indexOf(each) >= 0) {
        plain.append(each);
      }
    }
    return usual(plain.toString());
  }

  private String usual(String text) {
    StringBuilder usual = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      Map.Entry<String, String> found = localWord(text, at);
      usual.append(found == null ? String.valueOf(text.charAt(at)) : found.getValue());
      at += found == null ? 1 : found.getKey().length();
    }
    return usual.toString();
  }

  private Map.Entry<String, String> localWord(String text, int at) {
    for (Map.Entry<String, String> each : synonyms.getOrDefault(text.charAt(at), List.of())) {
      if (text.startsWith(each.getKey(), at)) {
        return each;
      }
    }
    return null;
  }

  static boolean endsSentence(char each) {
    return ENDS.indexOf(each) >= 0;
  }
}
