package cn.huiyin.petition.classification.domain.signal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 词簿: every word of a rule set once, with a number. */
final class TermBook {
  private final Map<String, Term> terms = new LinkedHashMap<>();
  private final Map<String, List<Term>> byFirstPiece = new HashMap<>();

  Term of(String word) {
    return terms.computeIfAbsent(word, this::entered);
  }

  private Term entered(String word) {
    Term term = Term.of(terms.size(), word);
    byFirstPiece.computeIfAbsent(term.pieces().get(0), first -> new ArrayList<>()).add(term);
    return term;
  }

  WordIndex index() {
    return new WordIndex(
        terms.values().stream().flatMap(term -> term.pieces().stream()).distinct().toList());
  }

  /** The words that a text has; only those whose first piece was found are looked at. */
  BitSet standing(Reading reading) {
    BitSet standing = new BitSet(terms.size());
    for (String piece : reading.pieces()) {
      for (Term term : byFirstPiece.getOrDefault(piece, List.of())) {
        standing.set(term.number(), term.standsIn(reading));
      }
    }
    return standing;
  }
}
