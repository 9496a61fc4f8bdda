package cn.huiyin.petition.domain.stage;

import cn.huiyin.kit.casework.RuleBroken;
import java.util.List;
import java.util.Set;

/**
 * 流转: one row of the lifecycle: in this stage this act is allowed, by these, with these effects.
 *
 * @param article article of 信访工作条例, or — for a policy of the system
 * @param keeper with whom the petition lies afterwards, or null for no change
 * @param aside a side state: it doesn't move the main line, and its date need not follow it
 */
public record Transition(
    PetitionStage from,
    PetitionAct act,
    Set<ActorRole> roles,
    PetitionStage to,
    String article,
    String document,
    List<ClockEffect> effects,
    Keeper keeper,
    boolean aside) {

  public Transition {
    roles = Set.copyOf(roles);
    effects = List.copyOf(effects);
  }

  /** Whether the main line moves. */
  public boolean moves() {
    return from != to;
  }

  /** The article as it is cited, or null for a policy of the system. */
  public String citation() {
    return article.chars().allMatch(Character::isDigit)
        ? "信访工作条例 第" + ChineseNumeral.of(Integer.parseInt(article)) + "条"
        : null;
  }

  /**
   * Whether the role may do the act.
   *
   * @throws RuleBroken when the role is not among those that may do the act
   */
  public void requireRole(String role) {
    if (roles.stream().noneMatch(allowed -> allowed.name().equals(role))) {
      throw new RuleBroken(
          "ROLE_MAY_NOT_ACT",
          citation(),
          "该角色不得办理“" + act.chinese() + "”",
          "this role may not do " + act.name());
    }
  }
}
