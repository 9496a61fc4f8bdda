package cn.huiyin.petition.classification.domain.signal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 词表索引: finds every word of a rule set in a text in one pass. */
final class WordIndex {
  private final Map<Character, List<String>> byFirst = new HashMap<>();

  WordIndex(Collection<String> pieces) {
    for (String piece : pieces) {
      byFirst.computeIfAbsent(piece.charAt(0), first -> new ArrayList<>()).add(piece);
    }
  }

  /** Where each word stands that stands anywhere, in ascending order. */
  Map<String, List<Integer>> places(String text) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int at = 0; at < text.length(); at++) {
      for (String piece : byFirst.getOrDefault(text.charAt(at), List.of())) {
        if (text.startsWith(piece, at)) {
          places.computeIfAbsent(piece, each -> new ArrayList<>()).add(at);
        }
      }
    }
    return places;
  }
}
