package cn.huiyin.petition.classification.domain.signal;

import cn.huiyin.petition.classification.domain.ruleset.RuleSet;
import cn.huiyin.petition.classification.domain.ruleset.SignalRule;
import cn.huiyin.petition.classification.domain.ruleset.SubjectRule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** 编好的规则集: ready to read texts; immutable and shared. */
public final class CompiledRules {
  private record Rule(SignalRule rule, List<List<Term>> all, List<Term> none) {}

  private record Subject(SubjectRule rule, List<Term> words) {}

  private final RuleSet source;
  private final PlainText plain;
  private final WordIndex index;
  private final List<Rule> rules;
  private final List<Subject> subjects;
  private final Map<String, List<Term>> lists;

  public CompiledRules(RuleSet source) {
    this.source = source;
    this.plain = new PlainText(source.variants(), source.synonyms());
    this.rules =
        source.rules().stream()
            .map(
                rule ->
                    new Rule(
                        rule, rule.all().stream().map(this::terms).toList(), terms(rule.none())))
            .toList();
    this.subjects =
        source.subjects().stream().map(rule -> new Subject(rule, terms(rule.words()))).toList();
    this.lists = new TreeMap<>();
    source.words().forEach((name, words) -> lists.put(name, terms(words)));
    this.index = new WordIndex(pieces());
  }

  public RuleSet source() {
    return source;
  }

  public Reading read(String text) {
    String ready = plain.of(text);
    return new Reading(ready, index.places(ready));
  }

  /** The rules that hold in the text, in their order. */
  public List<Finding> findings(Reading reading) {
    return rules.stream().map(rule -> holds(rule, reading)).flatMap(Optional::stream).toList();
  }

  /** All subjects with what the text has of them, the likeliest first. */
  public List<SubjectFinding> subjects(Reading reading) {
    return subjects.stream()
        .map(subject -> heard(subject, reading))
        .sorted(Comparator.comparingDouble(SubjectFinding::score).reversed())
        .toList();
  }

  /** The names of the word lists that the text has a word of. */
  public List<String> lists(Reading reading) {
    return lists.entrySet().stream()
        .filter(list -> list.getValue().stream().anyMatch(term -> term.standsIn(reading)))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static SubjectFinding heard(Subject subject, Reading reading) {
    List<String> words =
        subject.words().stream().filter(term -> term.standsIn(reading)).map(Term::word).toList();
    double score = words.stream().mapToDouble(word -> Math.min(word.length(), 5)).sum();
    return new SubjectFinding(subject.rule(), words, score);
  }

  private static Optional<Finding> holds(Rule rule, Reading reading) {
    List<Term> found = new ArrayList<>();
    BitSet common = null;
    for (List<Term> group : rule.all()) {
      List<Term> standing = group.stream().filter(term -> term.standsIn(reading)).toList();
      if (standing.isEmpty()) {
        return Optional.empty();
      }
      found.addAll(standing);
      if (rule.rule().oneSentence()) {
        common = narrowed(common, standing, reading);
      }
    }
    boolean apart = common != null && common.isEmpty();
    if (apart || rule.none().stream().anyMatch(term -> term.standsIn(reading))) {
      return Optional.empty();
    }
    List<String> words = found.stream().map(Term::word).distinct().toList();
    return Optional.of(new Finding(rule.rule(), words));
  }

  /** The sentences that have a word of this group and of those before. */
  private static BitSet narrowed(BitSet common, List<Term> standing, Reading reading) {
    BitSet sentences = new BitSet();
    standing.forEach(term -> term.mark(reading, sentences));
    if (common != null) {
      sentences.and(common);
    }
    return sentences;
  }

  private List<Term> terms(List<String> group) {
    return source.opened(group).stream().map(plain::of).map(Term::of).toList();
  }

  private Set<String> pieces() {
    Set<String> pieces = new HashSet<>();
    rules.forEach(
        rule -> {
          rule.all().forEach(group -> group.forEach(term -> pieces.addAll(term.pieces())));
          rule.none().forEach(term -> pieces.addAll(term.pieces()));
        });
    subjects.forEach(subject -> subject.words().forEach(term -> pieces.addAll(term.pieces())));
    lists.values().forEach(list -> list.forEach(term -> pieces.addAll(term.pieces())));
    return pieces;
  }
}
