package cn.huiyin.kit.casework;

/**
 * Who acts: a pseudonym, never a name.
 *
 * @param staffId pseudonym of the person, stable over time
 * @param role role acted in, a code of DOMAIN 7.1
 * @param unit code of the actor's unit, or null
 * @param division code of the actor's division, or null
 */
public record Actor(String staffId, String role, String unit, String division) {

  /** The system itself: schedulers and consumers. */
  public static final Actor SYSTEM = new Actor("system", "SYSTEM", null, null);

  /** Whether a known natural person acts: neither the system nor a role that a ledger records. */
  public boolean knownPerson() {
    return !equals(SYSTEM) && !staffId.startsWith("ledger:");
  }

  /** Whether both are the same natural person. */
  public boolean samePersonAs(String otherStaffId) {
    return staffId.equals(otherStaffId);
  }
}
