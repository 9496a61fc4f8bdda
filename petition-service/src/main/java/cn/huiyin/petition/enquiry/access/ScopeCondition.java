package cn.huiyin.petition.enquiry.access;

import java.util.ArrayList;
import java.util.List;

/**
 * 可见范围: which petitions a caller may know of, as a condition for a list.
 *
 * @param ordinary all that are not sealed
 * @param sealed all that are sealed
 * @param unit and those not sealed that lie with this unit, or null
 * @param organ and those sealed that this discipline organ works on, or null
 */
public record ScopeCondition(boolean ordinary, boolean sealed, String unit, OrganScope organ) {

  /** As SQL over {@code petition p}; what is out of scope is simply not there. */
  public String sql() {
    return worksOnSealed() ? "(" + withoutOrgan() + " or " + organ.sql() + ")" : withoutOrgan();
  }

  /** The values of {@link #sql()}, in order. */
  public List<Object> values() {
    List<Object> values = new ArrayList<>();
    if (!ordinary && unit != null) {
      values.addAll(List.of(unit, unit));
    }
    if (worksOnSealed()) {
      values.addAll(organ.values());
    }
    return List.copyOf(values);
  }

  private boolean worksOnSealed() {
    return organ != null && !sealed;
  }

  private String withoutOrgan() {
    if (ordinary) {
      return sealed ? "true" : "not p.sealed";
    }
    if (unit == null) {
      return sealed ? "p.sealed" : "false";
    }
    return sealed
        ? "(p.sealed or p.owner_unit = ? or p.dispatch_unit = ?)"
        : "not p.sealed and (p.owner_unit = ? or p.dispatch_unit = ?)";
  }
}
