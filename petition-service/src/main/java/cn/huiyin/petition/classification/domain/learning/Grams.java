package cn.huiyin.petition.classification.domain.learning;

import java.util.HashSet;
import java.util.Set;

/** 字串: the runs of one to three characters a text has, each once. */
final class Grams {
  private static final int LONGEST = 3;
  private static final int FARTHEST = 2_000;

  private Grams() {}

  /** What a petition asks stands near its beginning; a long one is not read to its end. */
  static Set<String> of(String text) {
    StringBuilder letters = new StringBuilder();
    text.chars()
        .filter(Character::isLetterOrDigit)
        .limit(FARTHEST)
        .forEach(each -> letters.append((char) each));
    Set<String> grams = new HashSet<>();
    for (int length = 1; length <= LONGEST; length++) {
      for (int at = 0; at + length <= letters.length(); at++) {
        grams.add(letters.substring(at, at + length));
      }
    }
    return grams;
  }
}
