package cn.huiyin.petition.classification.domain.learning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 学得的模型: naive Bayes over character grams; immutable. It holds counts, not texts. */
public final class LearnedModel {
  private static final double SMOOTHING = 0.2;
  // Grams overlap, so their evidence is counted many times over: it is spread over their number.
  private static final double EVIDENCE = 25;

  private final Set<String> labels = new HashSet<>();
  private final Map<String, Map<String, Integer>> grams = new HashMap<>();
  private final Map<String, Integer> totals = new HashMap<>();

  /**
   * @param textsByLabel what there is to learn from
   * @param atLeast a gram must stand in so many texts; rarer ones might be a name
   */
  LearnedModel(Map<String, List<String>> textsByLabel, int atLeast) {
    labels.addAll(textsByLabel.keySet());
    textsByLabel.forEach((label, texts) -> texts.forEach(text -> count(label, text)));
    grams.values().removeIf(counts -> counts.values().stream().mapToInt(n -> n).sum() < atLeast);
    grams
        .values()
        .forEach(counts -> counts.forEach((label, n) -> totals.merge(label, n, Integer::sum)));
  }

  private void count(String label, String text) {
    for (String gram : Grams.of(text)) {
      grams.computeIfAbsent(gram, first -> new HashMap<>()).merge(label, 1, Integer::sum);
    }
  }

  /**
   * How likely each label is; they add up to one. Empty when nothing was learned. How often a label
   * was decided says nothing of the next text: all begin alike.
   */
  public Map<String, Double> probabilities(String text) {
    Set<String> known = Grams.of(text);
    known.retainAll(grams.keySet());
    Map<String, Double> weights = new HashMap<>();
    labels.forEach(label -> weights.put(label, evidence(label, known)));
    double most = weights.values().stream().mapToDouble(w -> w).max().orElse(0);
    weights.replaceAll((label, weight) -> Math.exp(weight - most));
    double all = weights.values().stream().mapToDouble(w -> w).sum();
    weights.replaceAll((label, weight) -> weight / all);
    return weights;
  }

  private double evidence(String label, Set<String> known) {
    double rest = Math.log(totals.getOrDefault(label, 0) + SMOOTHING * grams.size());
    double sum = 0;
    for (String gram : known) {
      sum += Math.log(grams.get(gram).getOrDefault(label, 0) + SMOOTHING) - rest;
    }
    double spread = Math.min(1, EVIDENCE / Math.max(1, known.size()));
    return sum * spread;
  }
}
