package cn.huiyin.petition.classification.domain.signal;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * 规整文字: one spelling for every word: half width, no blanks or ornaments within, one form per
 * character.
 */
public final class PlainText {
  private static final String ENDS = "。！？；!?;\n";
  private static final String KEPT = ENDS + "，、,：:（）()《》*@.%";

  private final Map<Character, Character> variants = new HashMap<>();

  /**
   * @param pairs variant and usual form in turn, without separators
   */
  public PlainText(String pairs) {
    for (int i = 0; i + 1 < pairs.length(); i += 2) {
      variants.put(pairs.charAt(i), pairs.charAt(i + 1));
    }
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
    return plain.toString();
  }

  static boolean endsSentence(char each) {
    return ENDS.indexOf(each) >= 0;
  }
}
