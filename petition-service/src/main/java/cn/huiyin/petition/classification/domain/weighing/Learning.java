package cn.huiyin.petition.classification.domain.weighing;

import cn.huiyin.petition.classification.domain.suggestion.SuggestedRoute;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * 参照已定: weighs the candidates of the rules by what was decided on texts like this one.
 *
 * @param ways how likely each kind and way is by decided texts; empty when nothing was learned
 * @param share how much the decided texts say beside the rules; 0: nothing
 */
record Learning(Map<String, Double> ways, double share) {
  private static final double LEAST = 1e-4;

  List<Candidate> weighed(List<Candidate> candidates) {
    if (ways.isEmpty() || share == 0) {
      return candidates;
    }
    List<Candidate> raw = candidates.stream().map(this::blended).toList();
    double all = raw.stream().mapToDouble(Candidate::probability).sum();
    return raw.stream()
        .map(each -> each.times(1 / all))
        .sorted(Comparator.comparingDouble(Candidate::probability).reversed())
        .toList();
  }

  /** How likely several claims are. */
  double split() {
    return ways.entrySet().stream()
        .filter(way -> way.getKey().endsWith("/" + SuggestedRoute.SPLIT))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  /** The weighted geometric mean, so that the share makes nothing surer than it is. */
  private Candidate blended(Candidate candidate) {
    double likely = ways.getOrDefault(candidate.kind() + "/" + candidate.route(), 0.0);
    double all =
        Math.log(Math.max(candidate.probability(), LEAST * LEAST))
            + share * Math.log(Math.max(likely, LEAST));
    return new Candidate(candidate.kind(), candidate.route(), Math.exp(all / (1 + share)));
  }
}
