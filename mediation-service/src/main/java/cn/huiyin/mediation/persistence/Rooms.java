package cn.huiyin.mediation.persistence;

import cn.huiyin.kit.casework.RuleBroken;
import cn.huiyin.mediation.domain.room.Room;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** 评理室的存取. */
@Singleton
public class Rooms extends Store<Room> {

  @Inject
  public Rooms(EntityManager entities) {
    super(entities, Room.class, "e.roomCode");
  }

  /**
   * The room of a code that an act names.
   *
   * @throws RuleBroken when none is named or there is no such room
   */
  public Room named(String roomCode) {
    if (roomCode == null) {
      throw new RuleBroken("ROOM_MISSING", null, "须写明评理室", "a room must be named");
    }
    return numbered(roomCode)
        .orElseThrow(() -> new RuleBroken("UNKNOWN_ROOM", null, "没有这个评理室", "no such room"));
  }
}
