package cn.huiyin.petition.domain.likeness;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * 文字相近程度: how much two texts share, by characters and by pairs of neighbours, common ones left out;
 * measured against the shorter, for a repeat is often told in fewer words.
 *
 * @param value 0 to 1
 * @param pairs pairs of characters both have
 */
record TextLikeness(double value, int pairs) {

  static TextLikeness of(String one, String two, String commonLetters) {
    String mine = telling(one, commonLetters);
    String theirs = telling(two, commonLetters);
    Set<String> pairsOfMine = pieces(mine, 2);
    Set<String> pairsOfTheirs = pieces(theirs, 2);
    double letters = contained(pieces(mine, 1), pieces(theirs, 1));
    return new TextLikeness(
        (letters + contained(pairsOfMine, pairsOfTheirs)) / 2, shared(pairsOfMine, pairsOfTheirs));
  }

  /** Whether the two say the same, signs and spaces apart. */
  static boolean same(String one, String two) {
    return telling(one, "").equals(telling(two, ""));
  }

  private static String telling(String text, String commonLetters) {
    IntPredicate tells = c -> Character.isLetterOrDigit(c) && commonLetters.indexOf(c) < 0;
    return text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(tells)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Set<String> pieces(String text, int length) {
    int[] letters = text.codePoints().toArray();
    Set<String> pieces = new HashSet<>();
    for (int i = 0; i + length <= letters.length; i++) {
      pieces.add(new String(letters, i, length));
    }
    return pieces;
  }

  private static double contained(Set<String> one, Set<String> two) {
    int fewer = Math.min(one.size(), two.size());
    return fewer == 0 ? 0 : (double) shared(one, two) / fewer;
  }

  private static int shared(Set<String> one, Set<String> two) {
    Set<String> smaller = one.size() <= two.size() ? one : two;
    Set<String> larger = smaller == one ? two : one;
    return (int) smaller.stream().filter(larger::contains).count();
  }
}
