package cn.huiyin.petition.enquiry.access;

import java.util.Set;

/**
 * 被查看的信访件: what decides who may see it.
 *
 * @param unitCodes the units it has been given to and that still hold it
 * @param sorts the columns of the table that hold of it
 * @param reported whether it was reported to the leaders of the county (第三十条)
 */
public record Visible(Set<String> unitCodes, Set<Sensitivity> sorts, boolean reported) {

  public Visible {
    unitCodes = Set.copyOf(unitCodes);
    sorts = Set.copyOf(sorts);
  }

  /** 检举控告 or otherwise sealed. */
  public boolean sealed() {
    return sorts.contains(Sensitivity.SEALED);
  }
}
