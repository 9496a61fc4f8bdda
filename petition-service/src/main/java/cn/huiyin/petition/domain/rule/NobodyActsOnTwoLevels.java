package cn.huiyin.petition.domain.rule;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.stage.WorkLevel;
import cn.huiyin.petition.domain.state.hand.LevelHand;
import java.util.Set;

/** 同一事项，同一人不得在两级经手 (I-15): whoever handled, drafted, approved, heard, reviewed or signed. */
public final class NobodyActsOnTwoLevels {
  private NobodyActsOnTwoLevels() {}

  public static void check(Actor actor, WorkLevel level, Set<LevelHand> hands) {
    boolean elsewhere =
        hands.stream()
            .filter(hand -> hand.level() != level)
            .anyMatch(hand -> actor.samePersonAs(hand.staffId()));
    if (elsewhere) {
      throw new RuleBroken(
          "NOBODY_ACTS_ON_TWO_LEVELS",
          "信访工作条例 第三十五条",
          "曾在其他层级经手本事项的人不得参与" + level.chinese(),
          "who acted on another level of the matter may not act in " + level);
    }
  }
}
