package cn.huiyin.petition.enquiry.access;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import cn.huiyin.petition.domain.unit.UnitKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * 查看人: the caller as one who looks. Unit roles see their own unit's petitions; a reviewer those
 * under review; all is the union over the token's roles.
 */
@RequestScoped
public class Viewer {
  private static final Set<Role> SEE_UNITS_WORK =
      EnumSet.of(
          Role.UNIT_HANDLER,
          Role.UNIT_HEAD,
          Role.SUPERVISOR,
          Role.BUREAU_HEAD,
          Role.DISCIPLINE_LIAISON);

  private final Caller caller;
  private final UnitDirectory units;

  @Inject
  Viewer(Caller caller, UnitDirectory units) {
    this.caller = caller;
    this.units = units;
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
      return mayKnowSealed()
          || (petition.reported() && caller.has(Role.COUNTY_LEADER))
          || worksOnSealed(petition);
    }
    return mayKnowAllOrdinary() || (ownUnit() != null && petition.unitCodes().contains(ownUnit()));
  }

  /** Whether what happened to it under seal may be known: also when the seal is lifted (I-53). */
  public boolean mayKnowWhatWasSealed(Visible petition) {
    return mayKnowSealed() || (petition.sealed() && worksOnSealed(petition));
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
        .map(role -> IdentityMatrix.usual(role.name(), sorts(role, petition)))
        .min(Enum::compareTo)
        .orElse(IdentityView.NONE);
  }

  /** Whether FULL may be given for a stated purpose, on one of the occasions that are there. */
  public boolean mayAskFull(Visible petition, Set<Occasion> holding) {
    return roles(petition).stream()
        .anyMatch(role -> IdentityMatrix.mayAskFull(role.name(), sorts(role, petition), holding));
  }

  /** Whether the texts of petitions may be seen and searched: not by one who only counts. */
  public boolean seesTexts() {
    return mayKnowSealed()
        || ownUnit() != null
        || caller.hasAny(
            Role.INTAKE, Role.CLASSIFIER, Role.REVIEWER, Role.SUPERVISOR, Role.COUNTY_LEADER);
  }

  /** Of which petitions a list may show how the texts begin, beside {@link #seesTexts()}. */
  public boolean seesSuggestionTexts() {
    return ownUnit() != null
        || caller.hasAny(
            Role.INTAKE, Role.CLASSIFIER, Role.SUPERVISOR, Role.COUNTY_LEADER, Role.BUREAU_HEAD);
  }

  /** Whether who handles it may be known: to those who see how the unit works. */
  public boolean seesHandler(Visible petition) {
    return roles(petition).stream().anyMatch(SEE_UNITS_WORK::contains);
  }

  /** The same for a list, which holds a unit's own petitions only. */
  public boolean seesHandlers() {
    return ownUnit() != null || SEE_UNITS_WORK.stream().anyMatch(caller::has);
  }

  /** What a list may hold for the caller. */
  public ScopeCondition scope() {
    OrganScope organ =
        inOrgan() == null
            ? null
            : new OrganScope(inOrgan(), actor().staffId(), caller.has(Role.UNIT_HEAD));
    return new ScopeCondition(mayKnowAllOrdinary(), mayKnowSealed(), ownUnit(), organ);
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

  /** 办理检举控告的纪检机关 (第三十条): code of the caller's organ, or null where it is none. */
  private String inOrgan() {
    String unit = ownUnit();
    return units.tree().isOfKind(unit, UnitKind.DISCIPLINE) ? unit : null;
  }

  /** The organ's head, and of its handlers the one assigned, or each while nobody is. */
  private boolean worksOnSealed(Role role, Visible petition) {
    return caller.has(role)
        && inOrgan() != null
        && inOrgan().equals(petition.dispatchUnit())
        && (role == Role.UNIT_HEAD || petition.handledBy(actor().staffId()));
  }

  private boolean worksOnSealed(Visible petition) {
    return worksOnSealed(Role.UNIT_HEAD, petition) || worksOnSealed(Role.UNIT_HANDLER, petition);
  }

  private Set<Sensitivity> sorts(Role role, Visible petition) {
    return isUnitRole(role) && worksOnSealed(role, petition)
        ? petition.sortsInOrgan()
        : petition.sorts();
  }

  private static boolean isUnitRole(Role role) {
    return role == Role.UNIT_HANDLER || role == Role.UNIT_HEAD;
  }
}
