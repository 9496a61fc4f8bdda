package cn.huiyin.petition.classification.domain.ruleset;

import java.util.List;
import java.util.Map;

/**
 * 分类规则集: everything the suggestion of a classification rests on. It is data: a bureau head changes
 * it without a release, old editions stay.
 *
 * @param edition what this edition is called
 * @param priors votes before a word is read
 * @param connectors words that begin another claim: 另外、顺便
 * @param variants another spelling of a character, before → after, as pairs in a row
 * @param synonyms a local word → the usual one: 阮 → 我们
 * @param words named word lists
 */
public record RuleSet(
    String edition,
    RuleSettings settings,
    Map<Vote, Double> priors,
    List<String> connectors,
    String variants,
    Map<String, String> synonyms,
    Map<String, List<String>> words,
    List<SignalRule> rules,
    List<SubjectRule> subjects) {

  public RuleSet {
    priors = priors == null ? Map.of() : Map.copyOf(priors);
    connectors = connectors == null ? List.of() : List.copyOf(connectors);
    variants = variants == null ? "" : variants;
    synonyms = synonyms == null ? Map.of() : Map.copyOf(synonyms);
    words = words == null ? Map.of() : Map.copyOf(words);
    rules = rules == null ? List.of() : List.copyOf(rules);
    subjects = subjects == null ? List.of() : List.copyOf(subjects);
  }

  /** The words of a group, with named lists opened. */
  public List<String> opened(List<String> group) {
    return group.stream()
        .flatMap(
            word ->
                word.startsWith("@")
                    ? words.getOrDefault(word.substring(1), List.of()).stream()
                    : java.util.stream.Stream.of(word))
        .distinct()
        .toList();
  }
}
