package cn.huiyin.petition.classification.domain.weighing;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.classification.domain.learning.Learned;
import cn.huiyin.petition.classification.domain.ruleset.RuleSet;
import cn.huiyin.petition.classification.domain.signal.CompiledRules;
import cn.huiyin.petition.classification.domain.suggestion.Place;
import cn.huiyin.petition.classification.domain.suggestion.Suggestion;
import java.util.List;

/** 第三十条：检举控告一律密封 (I-50): a rule set that would let a known accusation pass unsealed is refused. */
public final class AccusationsStaySealed {
  private AccusationsStaySealed() {}

  /**
   * The rules must seal by themselves, whatever was learned beside them.
   *
   * @param accusations invented texts, each an accusation
   */
  public static void check(RuleSet set, List<String> accusations) {
    Suggester suggester = new Suggester(new CompiledRules(set), Learned.nothing());
    for (int i = 0; i < accusations.size(); i++) {
      List<Suggestion> suggestions = suggester.suggest(accusations.get(i), Place.unsaid());
      if (!suggestions.stream().allMatch(Suggestion::sealed)) {
        throw new RuleBroken(
            "ACCUSATIONS_STAY_SEALED",
            "信访工作条例 第三十条",
            "按此规则集，第" + (i + 1) + "条检举控告示例不会被密封",
            "with these rules, accusation example " + (i + 1) + " would not be sealed");
      }
    }
  }
}
