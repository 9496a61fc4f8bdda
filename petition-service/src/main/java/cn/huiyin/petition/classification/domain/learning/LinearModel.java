package cn.huiyin.petition.classification.domain.learning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 学得的模型: for each label one weight per feature; what they add up to says how likely the label is
 * against all others. Immutable once trained. It holds numbers, not texts.
 *
 * @param labels what it tells apart
 * @param weights by feature, then by label; null where nothing was learned
 */
record LinearModel(List<String> labels, float[][] weights) {

  /** How likely each label is; they add up to one. Empty when nothing was learned. */
  Map<String, Double> probabilities(int[] features) {
    double[] each = likely(features);
    double all = 0;
    for (double one : each) {
      all += one;
    }
    Map<String, Double> named = new LinkedHashMap<>();
    for (int label = 0; label < each.length; label++) {
      named.put(labels.get(label), each[label] / all);
    }
    return named;
  }

  /** How likely each label is by itself. */
  double[] likely(int[] features) {
    double[] sums = new double[labels.size()];
    for (int feature : features) {
      float[] row = weights[feature];
      for (int label = 0; row != null && label < sums.length; label++) {
        sums[label] += row[label];
      }
    }
    double spread = spread(features);
    for (int label = 0; label < sums.length; label++) {
      sums[label] = likely(sums[label] * spread);
    }
    return sums;
  }

  static double likely(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }

  /** A long text has more of everything: what one feature says counts for less there. */
  static double spread(int[] features) {
    return 1 / Math.sqrt(features.length + 1.0);
  }
}
