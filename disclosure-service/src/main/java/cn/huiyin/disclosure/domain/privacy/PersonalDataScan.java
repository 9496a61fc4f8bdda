package cn.huiyin.disclosure.domain.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * 个人信息扫描: runs of digits, also full-width or grouped by spaces and dashes, that are an ID number
 * with its check digit, a mobile phone or a bank card with its Luhn digit.
 */
public final class PersonalDataScan {
  private static final Pattern GROUP = Pattern.compile("[0-9]++[Xx]?");
  private static final String SEPARATORS = " -\u00a0";

  /** The longest number looked for has 19 digits: more groups than that can't be one number. */
  private static final int LONGEST = 19;

  private PersonalDataScan() {}

  /** Everything found, in the order of the text; positions are those of the text as given. */
  public static List<PersonalData> of(String text) {
    String narrow = narrow(text);
    List<MatchResult> groups = GROUP.matcher(narrow).results().toList();
    List<PersonalData> found = new ArrayList<>();
    int first = 0;
    while (first < groups.size()) {
      int last = recognise(narrow, groups, first, found);
      first = last < 0 ? first + 1 : last + 1;
    }
    return found;
  }

  /** Full-width digits and letters count as narrow ones; one character stays one character. */
  private static String narrow(String text) {
    StringBuilder narrow = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean wide = c >= '\uff01' && c <= '\uff5e';
      narrow.append(wide ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : c);
    }
    return narrow.toString();
  }

  /**
   * Tries the rows of neighbouring groups, the longest first: 6222 0000 … is one card, not five.
   */
  private static int recognise(
      String text, List<MatchResult> groups, int first, List<PersonalData> found) {
    for (int last = lastNeighbour(text, groups, first); last >= first; last--) {
      StringBuilder digits = new StringBuilder();
      groups.subList(first, last + 1).forEach(group -> digits.append(group.group()));
      var kind = PersonalDataKind.of(digits.toString());
      if (kind.isPresent()) {
        found.add(PersonalData.at(text, groups.get(first).start(), kind.get()));
        return last;
      }
    }
    return -1;
  }

  private static int lastNeighbour(String text, List<MatchResult> groups, int first) {
    int last = first;
    while (last + 1 < groups.size()
        && last - first < LONGEST
        && groups.get(last + 1).start() == groups.get(last).end() + 1
        && SEPARATORS.indexOf(text.charAt(groups.get(last).end())) >= 0) {
      last++;
    }
    return last;
  }
}
