package cn.huiyin.petition.classification.domain.learning;

import java.util.List;
import java.util.Random;

/**
 * 一类对其余: tells the texts of one label from all others, by gradient steps. A feature pulls as hard
 * as it is commoner under the label than elsewhere, so that few texts suffice.
 */
final class LabelTraining {
  private static final int ROUNDS = 10;
  private static final float STEP = 0.5f;
  private static final float SHRINK = 1e-4f;
  private static final float CALM = 1e-3f;
  private static final double SMOOTH = 0.5;
  // A text that is told apart as surely as this teaches nothing more.
  private static final double SURE = 0.005;
  private static final int SEED = 1;

  private final List<int[]> texts;
  private final boolean[] those;
  private final float[] contrast;
  private final float[] pull = new float[1 << Grams.BITS];
  private final float[] moved = new float[1 << Grams.BITS];

  /**
   * @param texts features of each
   * @param those which of them have the label
   */
  LabelTraining(List<int[]> texts, boolean[] those) {
    this.texts = texts;
    this.those = those;
    this.contrast = contrast();
  }

  /** The weight of each feature. */
  float[] weights() {
    Random random = new Random(SEED);
    int[] order = random.ints(0, texts.size()).limit((long) ROUNDS * texts.size()).toArray();
    for (int at : order) {
      step(texts.get(at), those[at]);
    }
    float[] weights = new float[pull.length];
    for (int feature = 0; feature < weights.length; feature++) {
      weights[feature] = pull[feature] * contrast[feature];
    }
    return weights;
  }

  /** How much commoner each feature is under the label than elsewhere, as a logarithm. */
  private float[] contrast() {
    int[] here = new int[pull.length];
    int[] elsewhere = new int[pull.length];
    double allHere = 0;
    double allElsewhere = 0;
    for (int at = 0; at < those.length; at++) {
      int[] counts = those[at] ? here : elsewhere;
      for (int feature : texts.get(at)) {
        counts[feature]++;
      }
      allHere += those[at] ? texts.get(at).length : 0;
      allElsewhere += those[at] ? 0 : texts.get(at).length;
    }
    float[] contrast = new float[pull.length];
    for (int feature = 0; feature < contrast.length; feature++) {
      double share = (here[feature] + SMOOTH) / (allHere + 1);
      contrast[feature] =
          (float) Math.log(share * (allElsewhere + 1) / (elsewhere[feature] + SMOOTH));
    }
    return contrast;
  }

  private void step(int[] features, boolean has) {
    double sum = 0;
    for (int feature : features) {
      sum += pull[feature] * contrast[feature];
    }
    double spread = LinearModel.spread(features);
    double miss = LinearModel.likely(sum * spread) - (has ? 1 : 0);
    if (Math.abs(miss) >= SURE) {
      move(features, (float) (miss * spread));
    }
  }

  /** The more often a weight was moved, the less it moves. */
  private void move(int[] features, float miss) {
    for (int feature : features) {
      float slope = miss * contrast[feature] + SHRINK * pull[feature];
      moved[feature] += slope * slope;
      pull[feature] -= STEP * slope / (float) Math.sqrt(moved[feature] + CALM);
    }
  }
}
