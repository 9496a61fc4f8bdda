package cn.huiyin.mediation.rooms;

import cn.huiyin.kit.act.ActJournal;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.mediation.domain.room.Room;
import cn.huiyin.mediation.persistence.MediationCases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 撤并评理室. */
@ApplicationScoped
public class CloseRoom {
  private final MediationCases cases;
  private final ActJournal journal;

  @Inject
  public CloseRoom(MediationCases cases, ActJournal journal) {
    this.cases = cases;
    this.journal = journal;
  }

  /** Closes a room that holds no session on or after the day. */
  @Transactional
  public Room execute(Room room, LocalDate on, Actor actor) {
    room.close(on, cases.lastSessionIn(room.roomCode()));
    journal.record(room, actor);
    return room;
  }
}
