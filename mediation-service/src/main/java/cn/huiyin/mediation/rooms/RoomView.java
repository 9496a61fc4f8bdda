package cn.huiyin.mediation.rooms;

import cn.huiyin.events.mediation.RoomLevel;
import cn.huiyin.mediation.domain.room.Room;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 评理室. */
@Schema(description = "评理室 A mediation room")
public record RoomView(
    UUID id,
    @Schema(maxLength = 64) String roomCode,
    @Schema(maxLength = 100) String name,
    RoomLevel level,
    @Schema(maxLength = 64) String divisionCode,
    @Schema(maxLength = 100) String place,
    boolean committee,
    LocalDate establishedOn,
    LocalDate closedOn) {

  static RoomView of(Room room) {
    return new RoomView(
        room.id(),
        room.roomCode(),
        room.name(),
        room.level(),
        room.divisionCode(),
        room.place(),
        room.committee(),
        room.establishedOn(),
        room.closedOn());
  }
}
