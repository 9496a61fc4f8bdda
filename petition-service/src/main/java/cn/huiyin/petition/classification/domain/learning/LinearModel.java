package cn.huiyin.petition.classification.domain.learning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 学得的模型: one weight per feature and label, softmax over their sums; immutable once trained. It
 * holds numbers, not texts.
 *
 * @param labels what it tells apart
 * @param weights by feature, then by label; null where nothing was learned
 */
record LinearModel(List<String> labels, float[][] weights) {

  /** How likely each label is; they add up to one. Empty when nothing was learned. */
  Map<String, Double> probabilities(int[] features) {
    double[] each = likely(features);
    Map<String, Double> named = new LinkedHashMap<>();
    for (int label = 0; label < each.length; label++) {
      named.put(labels.get(label), each[label]);
    }
    return named;
  }

  double[] likely(int[] features) {
    double[] sums = new double[labels.size()];
    for (int feature : features) {
      float[] row = weights[feature];
      for (int label = 0; row != null && label < sums.length; label++) {
        sums[label] += row[label];
      }
    }
    double spread = spread(features);
    double all = 0;
    for (int label = 0; label < sums.length; label++) {
      sums[label] = Math.exp(sums[label] * spread);
      all += sums[label];
    }
    for (int label = 0; label < sums.length; label++) {
      sums[label] /= all;
    }
    return sums;
  }

  /** A long text has more of everything: what one feature says counts for less there. */
  static double spread(int[] features) {
    return 1 / Math.sqrt(features.length + 1.0);
  }
}
