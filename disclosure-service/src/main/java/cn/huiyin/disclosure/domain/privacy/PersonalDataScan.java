package cn.huiyin.disclosure.domain.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 个人信息扫描: runs of digits, also full-width or grouped by spaces and dashes, that are an ID number
 * with its check digit, a mobile phone or a bank card with its Luhn digit.
 */
public final class PersonalDataScan {
  private static final Pattern RUN = Pattern.compile("\\d+(?:[ \\-\\u00a0]\\d+)*[Xx]?");
  private static final Pattern GROUP = Pattern.compile("\\d+[Xx]?");

  /** The longest number looked for has 19 digits: more groups than that can't be one number. */
  private static final int LONGEST = 19;

  private PersonalDataScan() {}

  /** Everything found, in the order of the text; positions are those of the text as given. */
  public static List<PersonalData> of(String text) {
    List<PersonalData> found = new ArrayList<>();
    Matcher run = RUN.matcher(narrow(text));
    while (run.find()) {
      scan(text, run.start(), run.group(), found);
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

  /** Tries every row of neighbouring groups, the longest first: 6222 0000 … is one card, not five. */
  private static void scan(String text, int offset, String run, List<PersonalData> found) {
    List<Group> groups =
        GROUP.matcher(run).results().map(m -> new Group(m.start(), m.group())).toList();
    int first = 0;
    while (first < groups.size()) {
      int last = recognised(groups, first, text, offset, found);
      first = last < 0 ? first + 1 : last + 1;
    }
  }

  private static int recognised(
      List<Group> groups, int first, String text, int offset, List<PersonalData> found) {
    for (int last = Math.min(groups.size(), first + LONGEST) - 1; last >= first; last--) {
      StringBuilder digits = new StringBuilder();
      groups.subList(first, last + 1).forEach(group -> digits.append(group.digits()));
      var kind = PersonalDataKind.of(digits.toString());
      if (kind.isPresent()) {
        found.add(PersonalData.at(text, offset + groups.get(first).start(), kind.get()));
        return last;
      }
    }
    return -1;
  }

  private record Group(int start, String digits) {}
}
