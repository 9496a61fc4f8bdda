package cn.huiyin.mediation.casefile;

import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.mediation.acting.Known;
import cn.huiyin.mediation.domain.mediation.MediationCase;
import cn.huiyin.mediation.persistence.Filter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * 可见范围: the bureau sees all cases; a mediator of a town those of the town, of the county all; a
 * unit's handler those that the unit asked for. What is out of scope is not there.
 */
@ApplicationScoped
public class MediationScope {
  private static final String NOTHING = " none ";
  private static final Role[] WHOLE_COUNTY = {
    Role.BUREAU_HEAD, Role.SUPERVISOR, Role.COUNTY_LEADER, Role.CLASSIFIER
  };

  private final Caller caller;
  private final Known known;

  @Inject
  public MediationScope(Caller caller, Known known) {
    this.caller = caller;
    this.known = known;
  }

  /** Whether the caller may know of the case. */
  public boolean covers(MediationCase opened) {
    Bounds bounds = bounds();
    return matches(bounds.division(), opened.facts().divisionCode())
        && matches(bounds.unit(), opened.requestingUnit());
  }

  /** The filter within the caller's scope. */
  public Filter confine(Filter filter) {
    Bounds bounds = bounds();
    return filter
        .equal("e.facts.divisionCode", bounds.division())
        .equal("e.requestingUnit", bounds.unit());
  }

  private Bounds bounds() {
    if (caller.hasAny(WHOLE_COUNTY)) {
      return new Bounds(null, null);
    }
    if (caller.has(Role.MEDIATOR)) {
      String division = caller.division();
      boolean all = division == null || known.isCounty(division);
      return new Bounds(all ? null : division, null);
    }
    return new Bounds(null, caller.unit() == null ? NOTHING : caller.unit());
  }

  private static boolean matches(String bound, String value) {
    return bound == null || bound.equals(value);
  }

  /** Null is no bound. */
  private record Bounds(String division, String unit) {}
}
