package cn.huiyin.petition.domain.rule.handling;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.petition.domain.casefile.recusal.SeatRole;
import java.util.Collections;
import java.util.List;

/** 听证须有一名主持人和听证员，信访人和单位双方到场 (第三十一条). */
public final class HearingHasHostAndPanel {
  private HearingHasHostAndPanel() {}

  /**
   * Refuses a hearing that isn't one.
   *
   * @param panelLeast members of the panel beside the host, a policy
   */
  public static void check(List<SeatRole> seats, int panelLeast) {
    boolean whole =
        Collections.frequency(seats, SeatRole.HOST) == 1
            && Collections.frequency(seats, SeatRole.PANEL) >= panelLeast
            && seats.contains(SeatRole.PETITIONER)
            && seats.contains(SeatRole.UNIT);
    if (!whole) {
      throw new RuleBroken(
          "HEARING_HAS_HOST_AND_PANEL",
          "信访工作条例 第三十一条",
          "听证须有一名主持人、至少%d名听证员、信访人和责任单位".formatted(panelLeast),
          "a hearing needs one host, a panel of at least %d, the petitioner and the unit"
              .formatted(panelLeast));
    }
  }
}
