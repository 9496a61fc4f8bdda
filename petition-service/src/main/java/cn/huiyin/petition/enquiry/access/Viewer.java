package cn.huiyin.petition.enquiry.access;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * 查看人: the caller as one who looks. Unit roles see their own unit's petitions; a reviewer those
 * under review; all is the union over the token's roles.
 */
@RequestScoped
public class Viewer {
  private final Caller caller;

  @Inject
  public Viewer(Caller caller) {
    this.caller = caller;
  }

  /** Whether accusations may be known of (I-50). */
  public boolean mayKnowSealed() {
    return caller.hasAny(Role.BUREAU_HEAD, Role.DISCIPLINE_LIAISON);
  }

  /** Whether any ordinary petition may be known of, not only one unit's. */
  public boolean mayKnowAllOrdinary() {
    return caller.hasAny(
        Role.INTAKE,
        Role.CLASSIFIER,
        Role.REVIEWER,
        Role.SUPERVISOR,
        Role.COUNTY_LEADER,
        Role.BUREAU_HEAD,
        Role.ANALYST);
  }

  /** Code of the unit whose petitions may be known of, or null when no unit role is held. */
  public String ownUnit() {
    return caller.hasAny(Role.UNIT_HANDLER, Role.UNIT_HEAD) ? caller.unit() : null;
  }

  /** Whether the petition may be known of at all; if not, it is answered as absent. */
  public boolean mayKnow(Visible petition) {
    if (petition.sealed()) {
      return mayKnowSealed() || (petition.reported() && caller.has(Role.COUNTY_LEADER));
    }
    return mayKnowAllOrdinary() || (ownUnit() != null && petition.unitCodes().contains(ownUnit()));
  }

  /** Whether all accusations show with their days, or only those reported to the leaders. */
  public boolean mayListAllSealed() {
    return mayKnowSealed() || caller.has(Role.SUPERVISOR);
  }

  /** Whether no more may be known of a sealed petition than that it exists, and its days. */
  public boolean mayKnowDates(Visible petition) {
    return petition.sealed() && usual(petition) == IdentityView.DATES;
  }

  /** The best usual view over the caller's roles. */
  public IdentityView usual(Visible petition) {
    return roles(petition).stream()
        .map(role -> IdentityMatrix.usual(role.name(), petition.sorts()))
        .min(Enum::compareTo)
        .orElse(IdentityView.NONE);
  }

  /** Whether FULL may be given for a stated purpose, on one of the occasions that are there. */
  public boolean mayAskFull(Visible petition, Set<Occasion> holding) {
    return roles(petition).stream()
        .anyMatch(role -> IdentityMatrix.mayAskFull(role.name(), petition.sorts(), holding));
  }

  /** Whether the texts of petitions may be seen and searched: not by one who only counts. */
  public boolean seesTexts() {
    return mayKnowSealed()
        || ownUnit() != null
        || caller.hasAny(
            Role.INTAKE, Role.CLASSIFIER, Role.REVIEWER, Role.SUPERVISOR, Role.COUNTY_LEADER);
  }

  /** What a list may hold for the caller. */
  public ScopeCondition scope() {
    return new ScopeCondition(mayKnowAllOrdinary(), mayKnowSealed(), ownUnit());
  }

  /** Who looks, for the audit line. */
  public Actor actor() {
    return caller.actor();
  }

  private List<Role> roles(Visible petition) {
    return Arrays.stream(Role.values())
        .filter(caller::has)
        .filter(role -> !isUnitRole(role) || petition.unitCodes().contains(caller.unit()))
        .filter(role -> role != Role.COUNTY_LEADER || !petition.sealed() || petition.reported())
        .toList();
  }

  private static boolean isUnitRole(Role role) {
    return role == Role.UNIT_HANDLER || role == Role.UNIT_HEAD;
  }
}
