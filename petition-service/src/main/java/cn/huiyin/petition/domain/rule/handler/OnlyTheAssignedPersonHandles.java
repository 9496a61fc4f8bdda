package cn.huiyin.petition.domain.rule.handler;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.stage.ActorRole;

/**
 * 承办人办理 (DOMAIN 7.2, 7.3): once the head has named one of the unit's handlers, the others act no
 * more; while nobody is named they share the work. A ledger doesn't say who handled.
 */
public final class OnlyTheAssignedPersonHandles {
  private OnlyTheAssignedPersonHandles() {}

  /**
   * Before an act.
   *
   * @param handler pseudonym of the assigned person, or null
   */
  public static void check(String handler, Actor actor) {
    boolean asHandler = actor.role().equals(ActorRole.UNIT_HANDLER.name()) && actor.knownPerson();
    if (handler != null && asHandler && !actor.samePersonAs(handler)) {
      throw new RuleBroken(
          "ONLY_THE_ASSIGNED_PERSON_HANDLES",
          null,
          "此信访件已确定由他人承办",
          "another person is assigned to handle the petition");
    }
  }
}
