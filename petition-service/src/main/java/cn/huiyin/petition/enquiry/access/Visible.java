package cn.huiyin.petition.enquiry.access;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * 被查看的信访件: what decides who may see it.
 *
 * @param unitCodes the units it has been given to and that still hold it
 * @param sorts the columns of the table that hold of it
 * @param reported whether it was reported to the leaders of the county (第三十条)
 * @param dispatchUnit the unit it was given to, or null
 * @param handler pseudonym of the person assigned in that unit, or null
 */
public record Visible(
    Set<String> unitCodes,
    Set<Sensitivity> sorts,
    boolean reported,
    String dispatchUnit,
    String handler) {

  public Visible {
    unitCodes = Set.copyOf(unitCodes);
    sorts = Set.copyOf(sorts);
  }

  /** 检举控告 or otherwise sealed. */
  public boolean sealed() {
    return sorts.contains(Sensitivity.SEALED);
  }

  /** The columns that hold of it for the discipline organ that works on it. */
  Set<Sensitivity> sortsInOrgan() {
    return sorts.stream()
        .map(sort -> sort == Sensitivity.SEALED ? Sensitivity.SEALED_IN_ORGAN : sort)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the unit's handlers share it, or it is this person's. */
  boolean handledBy(String staffId) {
    return handler == null || handler.equals(staffId);
  }
}
