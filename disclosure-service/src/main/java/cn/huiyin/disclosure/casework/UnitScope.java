package cn.huiyin.disclosure.casework;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.problem.Problems;
import java.util.Objects;
import java.util.Set;

/** 本单位范围: people of a unit see and act on what is their unit's; for others it is not there. */
public final class UnitScope {
  private static final Set<String> BOUND = Set.of(Role.Names.UNIT_HANDLER, Role.Names.UNIT_HEAD);

  private UnitScope() {}

  /** Whether the actor acts for one unit only. */
  private static boolean bound(Actor actor) {
    return BOUND.contains(actor.role());
  }

  /**
   * Refuses what is another unit's.
   *
   * @throws cn.huiyin.kit.problem.ProblemException 404
   */
  public static void check(Actor actor, String unitCode) {
    if (bound(actor) && !Objects.equals(actor.unit(), unitCode)) {
      throw Problems.notFound();
    }
  }

  /** Narrows a search to what the actor may know of. */
  public static void narrow(Search<?> search, Actor actor) {
    if (bound(actor) && actor.unit() == null) {
      search.where("c.unitCode is null");
    } else if (bound(actor)) {
      search.where("c.unitCode = :unit", "unit", actor.unit());
    }
  }
}
