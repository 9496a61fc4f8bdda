package cn.huiyin.petition.classification.domain.learning;

import cn.huiyin.petition.classification.domain.signal.CompiledRules;
import cn.huiyin.petition.classification.domain.signal.Finding;
import cn.huiyin.petition.classification.domain.signal.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * 学得的: what decided texts say of the kind and way of a text, of its subject, and of an accusation
 * in it.
 *
 * @param edition what this model is called
 * @param ways labels such as {@code APPEAL/R31_5}
 * @param subjects labels are first-level subject codes
 * @param accusing labels are true and false
 */
public record Learned(
    String edition, LinearModel ways, LinearModel subjects, LinearModel accusing) {

  private static final String ACCUSATION = "ACCUSATION/";

  /** Nothing learned: the rules alone. */
  public static Learned nothing() {
    return from("none", List.of(), null, 1);
  }

  /**
   * Learns from texts and what was decided on them.
   *
   * @param rules whose word lists and rules are seen beside the characters
   * @param atLeast a feature must stand in so many texts; a rarer one might be a name
   */
  public static Learned from(
      String edition, List<DecidedText> decided, CompiledRules rules, int atLeast) {
    List<int[]> features =
        decided.stream().map(each -> features(rules, rules.read(each.text()))).toList();
    return new Learned(
        edition,
        model(decided, features, DecidedText::label, atLeast),
        model(decided, features, each -> String.valueOf(each.subject()), atLeast),
        model(decided, features, each -> String.valueOf(each.sealed()), atLeast));
  }

  /** What a text shows: its characters, and what the rules find in it. */
  public static int[] features(CompiledRules rules, Reading reading) {
    return features(rules, reading, rules.findings(reading));
  }

  /** The same, where the findings are already there. */
  public static int[] features(CompiledRules rules, Reading reading, List<Finding> findings) {
    List<String> signals = new ArrayList<>(rules.lists(reading));
    findings.forEach(finding -> signals.add(finding.rule().id()));
    return Grams.of(reading.text(), signals);
  }

  private static LinearModel model(
      List<DecidedText> decided,
      List<int[]> features,
      Function<DecidedText, String> label,
      int atLeast) {
    return Training.of(features, decided.stream().map(label).toList(), atLeast);
  }

  /** How likely each kind and way is; empty when nothing was learned. */
  public Map<String, Double> ways(int[] features) {
    return ways.probabilities(features);
  }

  /** How likely each first-level subject is; empty when nothing was learned. */
  public Map<String, Double> subjects(int[] features) {
    return subjects.probabilities(features);
  }

  /** How likely an accusation is in it, from 0 to 1: by its own model, and by the ways. */
  public double accusing(int[] features) {
    double byWays =
        ways(features).entrySet().stream()
            .filter(way -> way.getKey().startsWith(ACCUSATION))
            .mapToDouble(Map.Entry::getValue)
            .sum();
    double alone = accusing.probabilities(features).getOrDefault(String.valueOf(true), 0.0);
    return (byWays + alone) / 2;
  }

  /** Whether there was anything to learn from. */
  public boolean isEmpty() {
    return accusing.labels().isEmpty();
  }
}
