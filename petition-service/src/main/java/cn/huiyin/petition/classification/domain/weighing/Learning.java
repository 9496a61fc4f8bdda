package cn.huiyin.petition.classification.domain.weighing;

import cn.huiyin.petition.classification.domain.learning.LearnedModel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** 参照已定: weighs the candidates of the rules by what was decided on texts like this one. */
final class Learning {
  private static final double LEAST = 1e-4;

  private final LearnedModel model;
  private final double share;

  /**
   * @param share how much the decided texts say beside the rules; 0: nothing
   */
  Learning(LearnedModel model, double share) {
    this.model = model;
    this.share = share;
  }

  List<Candidate> weighed(List<Candidate> candidates, String text) {
    Map<String, Double> learned = model.probabilities(text);
    if (learned.isEmpty() || share == 0) {
      return candidates;
    }
    List<Candidate> raw =
        candidates.stream().map(each -> each.times(factor(each, learned))).toList();
    double all = raw.stream().mapToDouble(Candidate::probability).sum();
    return raw.stream()
        .map(each -> each.times(1 / all))
        .sorted(Comparator.comparingDouble(Candidate::probability).reversed())
        .toList();
  }

  private double factor(Candidate candidate, Map<String, Double> learned) {
    double likely = learned.getOrDefault(candidate.kind() + "/" + candidate.route(), 0.0);
    return Math.pow(Math.max(likely, LEAST), share);
  }
}
