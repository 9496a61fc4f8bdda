package cn.huiyin.petition.classification.domain.weighing;

import cn.huiyin.petition.classification.domain.learning.Learned;
import cn.huiyin.petition.classification.domain.signal.CompiledRules;
import cn.huiyin.petition.classification.domain.signal.Finding;
import cn.huiyin.petition.classification.domain.signal.Reading;
import java.util.List;

/**
 * 权衡过的文字: one text, or a piece of it, with what rules and decided texts say of it.
 *
 * @param byRules candidates by the rules alone, the likeliest first
 * @param ranked the same with what was learned
 */
record Weighed(
    Reading reading,
    int[] features,
    Tally tally,
    Learning learning,
    List<Candidate> byRules,
    List<Candidate> ranked) {

  static Weighed of(String text, CompiledRules rules, Learned learned) {
    Reading reading = rules.read(text);
    List<Finding> findings = rules.findings(reading);
    int[] features = Learned.features(rules, reading, findings);
    Tally tally = new Tally(rules.source().priors(), findings);
    List<Candidate> byRules =
        new Ranking(tally, rules.source().settings().routePull()).candidates();
    Learning learning =
        new Learning(learned.ways(features), rules.source().settings().learnedShare());
    return new Weighed(reading, features, tally, learning, byRules, learning.weighed(byRules));
  }

  Candidate best() {
    return ranked.get(0);
  }
}
