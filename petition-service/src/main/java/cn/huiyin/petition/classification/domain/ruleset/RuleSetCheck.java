package cn.huiyin.petition.classification.domain.ruleset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** 规则集校核: what would make a rule set useless; each fault names its place. */
public final class RuleSetCheck {
  private static final double HEAVIEST = 20;

  private final RuleSet set;

  public RuleSetCheck(RuleSet set) {
    this.set = set;
  }

  /** The first fault, or empty when the set can be used. */
  public Optional<String> fault() {
    return Stream.of(ids(), references(), words(), weights(), seals())
        .flatMap(List::stream)
        .findFirst();
  }

  private List<String> ids() {
    Set<String> seen = new HashSet<>();
    return set.rules().stream()
        .map(SignalRule::id)
        .filter(id -> !seen.add(id))
        .map(id -> "rules: " + id + " 重复 is there twice")
        .toList();
  }

  private List<String> references() {
    return groups()
        .flatMap(List::stream)
        .filter(word -> word.startsWith("@") && !set.words().containsKey(word.substring(1)))
        .map(word -> "rules: " + word + " 词表不存在 names no word list")
        .toList();
  }

  /** A word must hold a letter beside its gaps, or it would be found everywhere. */
  private List<String> words() {
    List<String> faults = new ArrayList<>();
    Stream.of(
            groups().flatMap(List::stream).filter(word -> !word.startsWith("@")),
            set.words().values().stream().flatMap(List::stream),
            set.subjects().stream().flatMap(subject -> subject.words().stream()))
        .flatMap(words -> words)
        .filter(word -> word.chars().noneMatch(Character::isLetterOrDigit))
        .forEach(word -> faults.add("words: “" + word + "” 不成词 is no word"));
    set.rules().stream()
        .filter(rule -> rule.all().isEmpty() || rule.all().stream().anyMatch(List::isEmpty))
        .forEach(rule -> faults.add("rules: " + rule.id() + " 没有信号词 has no words"));
    return faults;
  }

  private List<String> weights() {
    return Stream.concat(
            set.priors().values().stream(),
            set.rules().stream().flatMap(rule -> rule.votes().values().stream()))
        .filter(weight -> !(Math.abs(weight) <= HEAVIEST))
        .map(weight -> "votes: 权重须在±20之内 a weight must lie within ±20")
        .toList();
  }

  private List<String> seals() {
    boolean seals = set.rules().stream().anyMatch(rule -> rule.votes().containsKey(Vote.SEALED));
    return seals ? List.of() : List.of("rules: 没有密封规则 no rule seals");
  }

  private Stream<List<String>> groups() {
    return set.rules().stream()
        .flatMap(rule -> Stream.concat(rule.all().stream(), Stream.of(rule.none())));
  }
}
