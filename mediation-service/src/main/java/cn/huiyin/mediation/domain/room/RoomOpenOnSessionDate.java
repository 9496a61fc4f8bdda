package cn.huiyin.mediation.domain.room;

import cn.huiyin.kit.casework.RuleBroken;
import java.time.LocalDate;

/** 评理须在当日开放的评理室进行 (I-36). */
public final class RoomOpenOnSessionDate {
  private RoomOpenOnSessionDate() {}

  /**
   * Asks the rule.
   *
   * @throws RuleBroken when the room is not open on the date
   */
  public static void check(Room room, LocalDate sessionOn) {
    if (!room.openOn(sessionOn)) {
      throw new RuleBroken(
          "ROOM_NOT_OPEN",
          null,
          "评理室" + room.roomCode() + "在" + sessionOn + "未开放",
          "room " + room.roomCode() + " is not open on " + sessionOn);
    }
  }
}
