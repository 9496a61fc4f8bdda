package cn.huiyin.petition.classification.domain.weighing;

import cn.huiyin.petition.classification.domain.learning.Learned;
import cn.huiyin.petition.classification.domain.ruleset.RuleSettings;
import cn.huiyin.petition.classification.domain.ruleset.Vote;
import cn.huiyin.petition.classification.domain.signal.CompiledRules;
import java.util.ArrayList;
import java.util.List;

/**
 * 检举之疑 (第三十条): how likely an accusation stands anywhere in a text. The text is also read sentence
 * by sentence, so that one isn't drowned by the rest.
 */
final class AccusationDoubt {
  private static final int PASSAGE = 25;
  private static final int LONGEST = 300;
  // A passage by itself says less than the whole, so more is asked of it.
  private static final double OF_A_PASSAGE = 7;

  private final CompiledRules rules;
  private final Learned learned;
  private final Learned floor;
  private final RuleSettings settings;

  AccusationDoubt(CompiledRules rules, Learned learned, Learned floor) {
    this.rules = rules;
    this.learned = learned;
    this.floor = floor;
    this.settings = rules.source().settings();
  }

  /**
   * Whether decided texts make it likely enough to seal; less is needed beside an office holder.
   */
  boolean seals(Weighed whole) {
    double from =
        whole.tally().marked(Vote.OFFICIAL)
            ? settings.sealOfficialFrom()
            : settings.sealLearnedFrom();
    if (accusing(whole.features()) >= from) {
      return true;
    }
    List<String> passages = passages(whole.reading().text());
    return passages.size() > 1
        && passages.stream()
            .map(passage -> Learned.features(rules, rules.read(passage)))
            .anyMatch(features -> accusing(features) >= OF_A_PASSAGE * settings.sealLearnedFrom());
  }

  private double accusing(int[] features) {
    return Math.max(learned.accusing(features), floor.accusing(features));
  }

  private static List<String> passages(String text) {
    List<String> passages = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      boolean ends = "。！？；!?;".indexOf(text.charAt(at)) >= 0;
      if (ends && at - from >= PASSAGE || at - from >= LONGEST) {
        passages.add(text.substring(from, at + 1));
        from = at + 1;
      }
    }
    passages.add(text.substring(from));
    return passages;
  }
}
