package cn.huiyin.petition.classification.domain.weighing;

import cn.huiyin.petition.classification.domain.learning.Learned;
import cn.huiyin.petition.classification.domain.ruleset.RuleSettings;
import cn.huiyin.petition.classification.domain.ruleset.Vote;
import cn.huiyin.petition.classification.domain.signal.CompiledRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 检举之疑 (第三十条): how likely an accusation stands anywhere in a text. The text is also read passage by
 * passage, so that one isn't drowned by the rest.
 */
final class AccusationDoubt {
  private static final int PASSAGE = 15;
  private static final int LONGEST = 300;

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

  /** Why decided texts, and rules that are not sure, seal the text; empty when they don't. */
  Optional<String> cause(Weighed whole) {
    boolean suspect = whole.tally().marked(Vote.SUSPECT);
    if (suspect && learned.isEmpty()) {
      return Optional.of("accusation-suspected");
    }
    double likely = accusing(whole.features());
    if (suspect && likely >= settings.sealSuspectFrom()) {
      return Optional.of("accusation-suspected");
    }
    boolean official = whole.tally().marked(Vote.OFFICIAL);
    double from = official ? settings.sealOfficialFrom() : settings.sealLearnedFrom();
    return likely >= from || hasAccusingPassage(whole.reading().text())
        ? Optional.of("like-decided-accusations")
        : Optional.empty();
  }

  private boolean hasAccusingPassage(String text) {
    List<String> passages = passages(text);
    return passages.size() > 1
        && passages.stream()
            .map(passage -> Learned.features(rules, rules.read(passage)))
            .anyMatch(features -> accusing(features) >= settings.sealPassageFrom());
  }

  private double accusing(int[] features) {
    return Math.max(learned.accusing(features), floor.accusing(features));
  }

  /** Sentences, short ones with the next; a tail too short to say anything is left out. */
  static List<String> passages(String text) {
    List<String> passages = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      boolean ends = "。！？；!?;".indexOf(text.charAt(at)) >= 0;
      if (ends && at - from >= PASSAGE || at - from >= LONGEST) {
        passages.add(text.substring(from, at + 1));
        from = at + 1;
      }
    }
    if (text.length() - from >= PASSAGE) {
      passages.add(text.substring(from));
    }
    return passages;
  }
}
