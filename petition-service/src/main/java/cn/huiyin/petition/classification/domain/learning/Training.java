package cn.huiyin.petition.classification.domain.learning;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** 训练: fits a linear model; the same texts always give the same model. */
final class Training {
  private final List<int[]> texts;
  private final List<String> names;

  private Training(List<int[]> texts, List<String> names) {
    this.texts = texts;
    this.names = names;
  }

  /**
   * @param features of each text
   * @param names the label of each text, in the same order
   * @param atLeast a feature must stand in so many texts; a rarer one might be a name
   */
  static LinearModel of(List<int[]> features, List<String> names, int atLeast) {
    return new Training(common(features, atLeast), names).model();
  }

  private static List<int[]> common(List<int[]> features, int atLeast) {
    int[] texts = new int[1 << Grams.BITS];
    features.forEach(each -> Arrays.stream(each).forEach(feature -> texts[feature]++));
    return features.stream()
        .map(each -> Arrays.stream(each).filter(feature -> texts[feature] >= atLeast).toArray())
        .toList();
  }

  private LinearModel model() {
    List<String> labels = List.copyOf(new TreeSet<>(names));
    float[][] weights = new float[1 << Grams.BITS][];
    for (int[] text : texts) {
      for (int feature : text) {
        if (weights[feature] == null) {
          weights[feature] = new float[labels.size()];
        }
      }
    }
    for (int label = 0; label < labels.size(); label++) {
      write(weights, label, oneAgainstTheRest(labels.get(label)));
    }
    return new LinearModel(labels, weights);
  }

  private float[] oneAgainstTheRest(String label) {
    boolean[] those = new boolean[texts.size()];
    for (int at = 0; at < those.length; at++) {
      those[at] = names.get(at).equals(label);
    }
    return new LabelTraining(texts, those).weights();
  }

  private static void write(float[][] weights, int label, float[] learned) {
    for (int feature = 0; feature < weights.length; feature++) {
      if (weights[feature] != null) {
        weights[feature][label] = learned[feature];
      }
    }
  }
}
