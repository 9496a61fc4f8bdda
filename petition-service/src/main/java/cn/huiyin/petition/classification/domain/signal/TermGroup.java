package cn.huiyin.petition.classification.domain.signal;

import java.util.BitSet;
import java.util.List;

/** 一组信号词: any of them will do. */
final class TermGroup {
  private final List<Term> terms;
  private final BitSet numbers = new BitSet();

  TermGroup(List<Term> terms) {
    this.terms = terms;
    terms.forEach(term -> numbers.set(term.number()));
  }

  boolean standsIn(Reading reading) {
    return numbers.intersects(reading.standing());
  }

  /** Those of them that the text has, in their order. */
  List<Term> standing(Reading reading) {
    return standsIn(reading)
        ? terms.stream().filter(term -> reading.standing().get(term.number())).toList()
        : List.of();
  }
}
