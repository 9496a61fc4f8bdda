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

  /** The texts that a rule set seals by itself. */
  public static List<String> sealedBy(RuleSet set, List<String> texts) {
    Suggester suggester = alone(set);
    return texts.stream().filter(text -> seals(suggester, text)).toList();
  }

  /**
   * The rules must seal by themselves, whatever was learned beside them.
   *
   * @param accusations invented texts, each an accusation
   */
  public static void check(RuleSet set, List<String> accusations) {
    Suggester suggester = alone(set);
    for (int i = 0; i < accusations.size(); i++) {
      if (!seals(suggester, accusations.get(i))) {
        throw new RuleBroken(
            "ACCUSATIONS_STAY_SEALED",
            "信访工作条例 第三十条",
            "按此规则集，第" + (i + 1) + "条检举控告示例不会被密封",
            "with these rules, accusation example " + (i + 1) + " would not be sealed");
      }
    }
  }

  private static Suggester alone(RuleSet set) {
    return new Suggester(new CompiledRules(set), Learned.nothing(), Learned.nothing());
  }

  private static boolean seals(Suggester suggester, String text) {
    return suggester.suggest(text, Place.unsaid()).stream().allMatch(Suggestion::sealed);
  }
}
