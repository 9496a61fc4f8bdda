package cn.huiyin.mediation.rooms;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.mediation.acting.Known;
import cn.huiyin.mediation.acting.NumberTaken;
import cn.huiyin.mediation.domain.room.Room;
import cn.huiyin.mediation.domain.room.RoomCharter;
import cn.huiyin.mediation.persistence.Rooms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** 设立评理室. */
@ApplicationScoped
public class EstablishRoom {
  private final Rooms rooms;
  private final Known known;
  private final ActJournal journal;
  private final Clock clock;

  @Inject
  public EstablishRoom(Rooms rooms, Known known, ActJournal journal, Clock clock) {
    this.rooms = rooms;
    this.known = known;
    this.journal = journal;
    this.clock = clock;
  }

  /** Opens a room in a known division, under a new code. */
  @Transactional
  public Room execute(RoomCharter charter, LocalDate on, Actor actor) {
    known.division(charter.divisionCode());
    NumberTaken.check(rooms.has(charter.roomCode()));
    Room room = Room.establish(UuidV7.at(clock.instant()), charter, on);
    rooms.add(room);
    journal.record(room, actor);
    return room;
  }
}
