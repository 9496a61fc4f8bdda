package cn.huiyin.kit.ledger;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Role;

/**
 * 台账记载的经办人：a ledger doesn't say who acted, only that a role of a unit did. Each role is its own
 * person, so that drafter and approver stay two; the one who sent the ledger stands on the import
 * job.
 */
public final class LedgerActors {
  static final LedgerActors INSTANCE = new LedgerActors();

  private LedgerActors() {}

  /** The actors for every row; they depend on nothing. */
  public static LedgerActors recorded() {
    return INSTANCE;
  }

  /**
   * The person of this role whom the ledger records.
   *
   * @param unit code of the unit acted for; null where the role has none
   */
  public Actor as(Role role, String unit) {
    return as(role, unit, 1);
  }

  /**
   * One of several persons of this role.
   *
   * @param person 1, 2, …: another number is another person of the same role
   */
  public Actor as(Role role, String unit, int person) {
    return new Actor("ledger:" + role.name() + ":" + person, role.name(), unit, null);
  }
}
