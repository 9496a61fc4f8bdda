package cn.huiyin.petition.classification.domain.signal;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 读过的文字: where the words of a rule set stand in one text, and in which sentence. */
public final class Reading {
  private final String text;
  private final int[] sentences;
  private final Map<String, List<Integer>> places;
  private final BitSet standing;

  Reading(String text, Map<String, List<Integer>> places, TermBook book) {
    this.text = text;
    this.places = places;
    this.sentences = new int[text.length()];
    int sentence = 0;
    for (int at = 0; at < text.length(); at++) {
      sentences[at] = sentence;
      if (PlainText.endsSentence(text.charAt(at))) {
        sentence++;
      }
    }
    this.standing = book.standing(this);
  }

  /** The text in its plain form. */
  public String text() {
    return text;
  }

  /** The pieces of words that were found. */
  Set<String> pieces() {
    return places.keySet();
  }

  /** The numbers of the words that stand in it. */
  BitSet standing() {
    return standing;
  }

  List<Integer> places(String piece) {
    return places.getOrDefault(piece, List.of());
  }

  /** The first place of the piece from a place on, or -1. */
  int next(String piece, int from) {
    List<Integer> known = places(piece);
    int slot = java.util.Collections.binarySearch(known, from);
    int next = slot >= 0 ? slot : -slot - 1;
    return next < known.size() ? known.get(next) : -1;
  }

  int sentenceAt(int place) {
    return sentences[place];
  }

  boolean sameSentence(int one, int other) {
    return sentences[one] == sentences[other];
  }
}
