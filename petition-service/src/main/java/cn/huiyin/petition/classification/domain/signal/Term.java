package cn.huiyin.petition.classification.domain.signal;

import java.util.BitSet;
import java.util.List;

/**
 * 信号词: a word, or pieces with short gaps between them: 收*万元.
 *
 * @param number its place among all words of the rule set
 */
record Term(int number, String word, List<String> pieces) {
  private static final int LONGEST_GAP = 8;

  static Term of(int number, String word) {
    return new Term(
        number,
        word,
        java.util.Arrays.stream(word.split("\\*")).filter(piece -> !piece.isEmpty()).toList());
  }

  /** Whether it stands in a text whose reading has its first piece. */
  boolean standsIn(Reading reading) {
    List<Integer> starts = reading.places(pieces.get(0));
    return pieces.size() == 1
        ? !starts.isEmpty()
        : starts.stream().anyMatch(start -> continues(reading, start));
  }

  /** Marks the sentences it stands in. */
  void mark(Reading reading, BitSet sentences) {
    for (int start : reading.places(pieces.get(0))) {
      if (continues(reading, start)) {
        sentences.set(reading.sentenceAt(start));
      }
    }
  }

  private boolean continues(Reading reading, int start) {
    int end = start + pieces.get(0).length();
    for (String piece : pieces.subList(1, pieces.size())) {
      int next = reading.next(piece, end);
      if (next < 0 || next - end > LONGEST_GAP || !reading.sameSentence(start, next)) {
        return false;
      }
      end = next + piece.length();
    }
    return true;
  }
}
