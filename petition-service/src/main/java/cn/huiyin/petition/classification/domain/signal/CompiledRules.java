package cn.huiyin.petition.classification.domain.signal;

import cn.huiyin.petition.classification.domain.ruleset.RuleSet;
import cn.huiyin.petition.classification.domain.ruleset.SignalRule;
import cn.huiyin.petition.classification.domain.ruleset.SubjectRule;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** 编好的规则集: ready to read texts; immutable and shared. */
public final class CompiledRules {
  private record Rule(SignalRule rule, List<TermGroup> all, TermGroup none) {}

  private record Subject(SubjectRule rule, TermGroup words) {}

  private final RuleSet source;
  private final PlainText plain;
  private final TermBook book = new TermBook();
  private final WordIndex index;
  private final List<Rule> rules;
  private final List<Subject> subjects;
  private final Map<String, TermGroup> lists;

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
    this.index = book.index();
  }

  public RuleSet source() {
    return source;
  }

  public Reading read(String text) {
    String ready = plain.of(text);
    return new Reading(ready, index.places(ready), book);
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
        .filter(list -> list.getValue().standsIn(reading))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static SubjectFinding heard(Subject subject, Reading reading) {
    List<String> words = subject.words().standing(reading).stream().map(Term::word).toList();
    double score = words.stream().mapToDouble(word -> Math.min(word.length(), 5)).sum();
    return new SubjectFinding(subject.rule(), words, score);
  }

  private static Optional<Finding> holds(Rule rule, Reading reading) {
    boolean all = rule.all().stream().allMatch(group -> group.standsIn(reading));
    if (!all || rule.none().standsIn(reading)) {
      return Optional.empty();
    }
    List<List<Term>> found = rule.all().stream().map(group -> group.standing(reading)).toList();
    if (rule.rule().oneSentence() && !meet(found, reading)) {
      return Optional.empty();
    }
    List<String> words = found.stream().flatMap(List::stream).map(Term::word).distinct().toList();
    return Optional.of(new Finding(rule.rule(), words));
  }

  /** Whether a sentence has a word of each group. */
  private static boolean meet(List<List<Term>> found, Reading reading) {
    BitSet common = null;
    for (List<Term> standing : found) {
      BitSet sentences = new BitSet();
      standing.forEach(term -> term.mark(reading, sentences));
      if (common == null) {
        common = sentences;
      } else {
        common.and(sentences);
      }
    }
    return common == null || !common.isEmpty();
  }

  private TermGroup terms(List<String> group) {
    return new TermGroup(source.opened(group).stream().map(plain::of).map(book::of).toList());
  }
}
