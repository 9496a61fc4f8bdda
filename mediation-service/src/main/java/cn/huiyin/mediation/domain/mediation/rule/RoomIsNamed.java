package cn.huiyin.mediation.domain.mediation.rule;

import cn.huiyin.kit.casework.RuleBroken;

/** 一案一室: a case is heard in the one room it was admitted to. */
public final class RoomIsNamed {
  private RoomIsNamed() {}

  /**
   * Asks the rule.
   *
   * @param roomCode the case's room so far, or null
   * @param actRoomCode the room the act names
   * @throws RuleBroken when they differ
   */
  public static void check(String roomCode, String actRoomCode) {
    if (roomCode != null && !roomCode.equals(actRoomCode)) {
      throw new RuleBroken(
          "OTHER_ROOM", null, "本案已由评理室" + roomCode + "承办", "the case belongs to room " + roomCode);
    }
  }
}
