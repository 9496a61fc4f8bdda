package cn.huiyin.mediation.domain.room;

import cn.huiyin.kit.casework.RuleBroken;
import java.time.LocalDate;

/** 撤并日及以后不得有评理场次 (I-36): a session belongs to a room open on its date. */
final class NoSessionAfterClosing {
  private NoSessionAfterClosing() {}

  static void check(LocalDate closingOn, LocalDate lastSessionOn) {
    if (lastSessionOn != null && !lastSessionOn.isBefore(closingOn)) {
      throw new RuleBroken(
          "ROOM_HAS_LATER_SESSION",
          null,
          "该评理室于" + lastSessionOn + "仍开展评理，不能在" + closingOn + "撤并",
          "a session was held there on " + lastSessionOn);
    }
  }
}
