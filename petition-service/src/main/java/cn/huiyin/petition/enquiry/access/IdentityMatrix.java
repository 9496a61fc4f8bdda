package cn.huiyin.petition.enquiry.access;

import static cn.huiyin.petition.enquiry.access.IdentityView.FULL;
import static cn.huiyin.petition.enquiry.access.IdentityView.MASK;
import static cn.huiyin.petition.enquiry.access.IdentityView.NONE;
import static cn.huiyin.petition.enquiry.access.IdentityView.REF;

import java.util.Map;

/** 查看权限表 (DOMAIN 7.2), as one readable table. Roles that stand in no row see nothing. */
public final class IdentityMatrix {

  /**
   * One cell pair of the table.
   *
   * @param usual what the role sees without asking for more
   * @param onPurpose what it may see when it states a purpose
   */
  private record Sight(IdentityView usual, IdentityView onPurpose) {}

  private static final Sight NOTHING = new Sight(NONE, NONE);

  private static final Map<String, Sight> ORDINARY =
      Map.of(
          "INTAKE", new Sight(MASK, MASK),
          "CLASSIFIER", new Sight(MASK, MASK),
          "UNIT_HANDLER", new Sight(MASK, FULL),
          "UNIT_HEAD", new Sight(MASK, FULL),
          "REVIEWER", new Sight(MASK, FULL),
          "SUPERVISOR", new Sight(MASK, FULL),
          "COUNTY_LEADER", new Sight(MASK, FULL),
          "BUREAU_HEAD", new Sight(MASK, FULL),
          "ANALYST", new Sight(REF, REF));

  /** 检举控告: only the discipline liaison sees the person; the bureau's head knows the case. */
  private static final Map<String, Sight> SEALED =
      Map.of(
          "BUREAU_HEAD", new Sight(MASK, MASK),
          "DISCIPLINE_LIAISON", new Sight(MASK, FULL));

  private IdentityMatrix() {}

  /** What a role sees of a petition's identity when it asks as usual. */
  public static IdentityView usual(String role, Sensitivity sensitivity) {
    return sight(role, sensitivity).usual;
  }

  /** The most a role may see when it states its purpose. */
  public static IdentityView onPurpose(String role, Sensitivity sensitivity) {
    return sight(role, sensitivity).onPurpose;
  }

  private static Sight sight(String role, Sensitivity sensitivity) {
    Map<String, Sight> table = sensitivity == Sensitivity.SEALED ? SEALED : ORDINARY;
    return table.getOrDefault(role, NOTHING);
  }
}
