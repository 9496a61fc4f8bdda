package cn.huiyin.petition.domain.rule.handler;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.stage.ActorRole;

/**
 * 承办人办理 (DOMAIN 7.2, 7.3): once the head has named one of the unit's handlers, the others act no
 * more; while nobody is named they share the work. A ledger doesn't say who handled, and another
 * unit that answers for its own part is not bound.
 */
public final class OnlyTheAssignedPersonHandles {
  private OnlyTheAssignedPersonHandles() {}

  /**
   * Before an act.
   *
   * @param handler pseudonym of the assigned person, or null
   * @param unitCode the unit the petition was given to, or null
   */
  public static void check(String handler, String unitCode, Actor actor) {
    boolean asHandler = actor.role().equals(ActorRole.UNIT_HANDLER.name()) && actor.knownPerson();
    boolean ofUnit = actor.unit() == null || actor.unit().equals(unitCode);
    if (handler != null && asHandler && ofUnit && !actor.samePersonAs(handler)) {
      throw new RuleBroken(
          "ONLY_THE_ASSIGNED_PERSON_HANDLES",
          null,
          "此信访件已确定由他人承办",
          "another person is assigned to handle the petition");
    }
  }
}
