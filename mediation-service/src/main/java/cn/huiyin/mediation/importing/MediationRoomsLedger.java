package cn.huiyin.mediation.importing;

import cn.huiyin.events.mediation.RoomLevel;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.identity.Role;
import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.kit.ledger.LedgerColumn;
import cn.huiyin.kit.ledger.LedgerImporter;
import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.mediation.acting.Codes;
import cn.huiyin.mediation.acting.Known;
import cn.huiyin.mediation.domain.room.Room;
import cn.huiyin.mediation.domain.room.RoomCharter;
import cn.huiyin.mediation.persistence.Rooms;
import cn.huiyin.mediation.rooms.CloseRoom;
import cn.huiyin.mediation.rooms.EstablishRoom;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** 评理室台账. */
@ApplicationScoped
class MediationRoomsLedger implements LedgerImporter {
  private final Rooms rooms;
  private final EstablishRoom establish;
  private final CloseRoom close;
  private final Known known;
  private final Cells cells;

  @Inject
  MediationRoomsLedger(
      Rooms rooms, EstablishRoom establish, CloseRoom close, Known known, Cells cells) {
    this.rooms = rooms;
    this.establish = establish;
    this.close = close;
    this.known = known;
    this.cells = cells;
  }

  @Override
  public String ledger() {
    return "mediation_rooms";
  }

  @Override
  public List<LedgerColumn> columns() {
    return List.of(
        LedgerColumn.key("roomCode"),
        LedgerColumn.required("name"),
        LedgerColumn.required("level"),
        LedgerColumn.required("divisionCode"),
        LedgerColumn.optional("place"),
        LedgerColumn.optional("committee"),
        LedgerColumn.required("establishedOn"),
        LedgerColumn.optional("closedOn"));
  }

  @Override
  public void take(LedgerRow row, LedgerActors actors) {
    Actor head = actors.as(Role.BUREAU_HEAD, null);
    RoomCharter charter = charter(row);
    LocalDate establishedOn = cells.requiredPast(row, "establishedOn");
    LocalDate closedOn = cells.past(row, "closedOn");
    Room room =
        rooms
            .numbered(charter.roomCode())
            .orElseGet(() -> establish.execute(charter, establishedOn, head));
    requireSame(row, room, charter, establishedOn);
    if (Cells.news(row, "closedOn", closedOn, room.closedOn())) {
      Cells.act(row, "closedOn", () -> close.execute(room, closedOn, head));
    }
  }

  private RoomCharter charter(LedgerRow row) {
    String division = Cells.requiredCode(row, "divisionCode");
    Cells.act(row, "divisionCode", () -> known.division(division));
    return new RoomCharter(
        Cells.requiredCode(row, "roomCode"),
        row.required("name", row.text("name", Codes.LONGEST_NAME)),
        row.required("level", row.oneOf("level", RoomLevel.class)),
        division,
        row.text("place", Codes.LONGEST_NAME),
        row.bool("committee"));
  }

  private static void requireSame(
      LedgerRow row, Room room, RoomCharter charter, LocalDate establishedOn) {
    Cells.same(row, "level", charter.level(), room.level());
    Cells.same(row, "divisionCode", charter.divisionCode(), room.divisionCode());
    Cells.same(row, "committee", charter.committee(), room.committee());
    Cells.same(row, "establishedOn", establishedOn, room.establishedOn());
  }
}
