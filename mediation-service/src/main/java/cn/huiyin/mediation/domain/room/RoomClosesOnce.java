package cn.huiyin.mediation.domain.room;

import cn.huiyin.kit.casework.RuleBroken;
import java.time.LocalDate;

/** 评理室只撤并一次: a closed room is not closed again. */
final class RoomClosesOnce {
  private RoomClosesOnce() {}

  static void check(LocalDate closedOn) {
    if (closedOn != null) {
      throw new RuleBroken(
          "ROOM_ALREADY_CLOSED",
          null,
          "该评理室已于" + closedOn + "撤并",
          "the room was closed on " + closedOn);
    }
  }
}
