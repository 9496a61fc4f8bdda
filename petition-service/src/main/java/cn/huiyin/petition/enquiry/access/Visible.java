package cn.huiyin.petition.enquiry.access;

import java.util.Set;

/**
 * 被查看的信访件: what decides who may see it.
 *
 * @param sealed 检举控告 or otherwise sealed
 * @param unitCodes the units it has been given to and that still hold it
 */
public record Visible(boolean sealed, Set<String> unitCodes) {

  public Visible {
    unitCodes = Set.copyOf(unitCodes);
  }

  Sensitivity sensitivity() {
    return sealed ? Sensitivity.SEALED : Sensitivity.ORDINARY;
  }
}
