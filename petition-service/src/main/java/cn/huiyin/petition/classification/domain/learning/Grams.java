package cn.huiyin.petition.classification.domain.learning;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * 特征: the runs of one to three characters within a clause, the word lists and the rules found, each
 * once and as a number only. From a number no text can be had back.
 */
final class Grams {
  static final int BITS = 18;
  private static final int LONGEST = 3;
  private static final int FARTHEST = 2_000;
  private static final String NUMERALS = "0123456789一二三四五六七八九十百千万两几";
  private static final char NUMBER = '0';
  private static final char EDGE = '|';

  private final BitSet found = new BitSet(1 << BITS);

  private Grams() {}

  /**
   * What a petition asks stands near its beginning; a long one is not read to its end.
   *
   * @param signals names of word lists and rules that were found
   */
  static int[] of(String text, Iterable<String> signals) {
    Grams grams = new Grams();
    StringBuilder clause = new StringBuilder().append(EDGE);
    for (int at = 0; at < Math.min(text.length(), FARTHEST); at++) {
      char each = text.charAt(at);
      if (Character.isLetterOrDigit(each)) {
        append(clause, each);
      } else {
        grams.add(clause);
      }
    }
    grams.add(clause);
    signals.forEach(signal -> grams.found.set(number("@" + signal)));
    return grams.found.stream().toArray();
  }

  /** How much it is doesn't matter: a run of figures is one sign. */
  private static void append(StringBuilder clause, char each) {
    boolean figure = NUMERALS.indexOf(each) >= 0;
    if (!figure || clause.charAt(clause.length() - 1) != NUMBER) {
      clause.append(figure ? NUMBER : each);
    }
  }

  private void add(StringBuilder clause) {
    clause.append(EDGE);
    for (int from = 0; from < clause.length(); from++) {
      int farthest = Math.min(LONGEST, clause.length() - from);
      int start = from;
      IntStream.rangeClosed(1, farthest)
          .map(length -> number(clause.substring(start, start + length)))
          .forEach(found::set);
    }
    clause.setLength(1);
  }

  private static int number(String gram) {
    return (gram.hashCode() * 0x9E3779B1) >>> (Integer.SIZE - BITS);
  }
}
