package cn.huiyin.mediation.backlog;

import cn.huiyin.kit.identity.Caller;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.mediation.domain.backlog.BacklogCase;
import cn.huiyin.mediation.persistence.Filter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 可见范围: bureau and leaders see all backlog cases, a unit its own. */
@ApplicationScoped
public class BacklogScope {
  private static final String NOTHING = " none ";
  private static final Role[] WHOLE_COUNTY = {
    Role.BUREAU_HEAD, Role.SUPERVISOR, Role.COUNTY_LEADER
  };

  private final Caller caller;

  @Inject
  public BacklogScope(Caller caller) {
    this.caller = caller;
  }

  /** Whether the caller may know of the case. */
  public boolean covers(BacklogCase opened) {
    String unit = unit();
    return unit == null || unit.equals(opened.facts().unitCode());
  }

  /** The filter within the caller's scope. */
  public Filter confine(Filter filter) {
    return filter.equal("e.facts.unitCode", unit());
  }

  private String unit() {
    if (caller.hasAny(WHOLE_COUNTY)) {
      return null;
    }
    return caller.unit() == null ? NOTHING : caller.unit();
  }
}
