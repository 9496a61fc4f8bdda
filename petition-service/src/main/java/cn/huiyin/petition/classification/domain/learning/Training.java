package cn.huiyin.petition.classification.domain.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** 训练: fits a linear model by gradient steps; the same texts always give the same model. */
final class Training {
  private static final int ROUNDS = 8;
  private static final float STEP = 0.3f;
  private static final float SHRINK = 0.001f;
  private static final double CALM = 1e-3;
  private static final int SEED = 1;

  private final List<String> labels;
  private final float[][] weights = new float[1 << Grams.BITS][];
  private final float[][] seen = new float[1 << Grams.BITS][];
  private final LinearModel model;

  private Training(List<String> names) {
    this.labels = List.copyOf(new TreeSet<>(names));
    this.model = new LinearModel(labels, weights);
  }

  /**
   * @param features of each text
   * @param names the label of each text, in the same order
   * @param atLeast a feature must stand in so many texts; a rarer one might be a name
   */
  static LinearModel of(List<int[]> features, List<String> names, int atLeast) {
    Training training = new Training(names);
    List<int[]> kept = common(features, atLeast);
    List<Integer> order = new ArrayList<>();
    for (int at = 0; at < kept.size(); at++) {
      order.add(at);
    }
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      order.forEach(at -> training.step(kept.get(at), names.get(at)));
    }
    return training.model;
  }

  private static List<int[]> common(List<int[]> features, int atLeast) {
    int[] texts = new int[1 << Grams.BITS];
    features.forEach(each -> Arrays.stream(each).forEach(feature -> texts[feature]++));
    return features.stream()
        .map(each -> Arrays.stream(each).filter(feature -> texts[feature] >= atLeast).toArray())
        .toList();
  }

  private void step(int[] features, String name) {
    double[] miss = model.likely(features);
    miss[labels.indexOf(name)] -= 1;
    double spread = LinearModel.spread(features);
    for (int feature : features) {
      if (weights[feature] == null) {
        weights[feature] = new float[miss.length];
        seen[feature] = new float[miss.length];
      }
      move(weights[feature], seen[feature], miss, spread);
    }
  }

  /** The more often a weight was moved, the less it moves. */
  private static void move(float[] row, float[] moved, double[] miss, double spread) {
    for (int label = 0; label < row.length; label++) {
      float slope = (float) (miss[label] * spread) + SHRINK * row[label];
      moved[label] += slope * slope;
      row[label] -= (float) (STEP * slope / Math.sqrt(moved[label] + CALM));
    }
  }
}
