package cn.huiyin.mediation.hearing;

import cn.huiyin.mediation.acting.ActOn;
import cn.huiyin.mediation.casefile.MediationDesk;
import cn.huiyin.mediation.domain.mediation.MediationCase;
import cn.huiyin.mediation.domain.room.Room;
import cn.huiyin.mediation.persistence.Rooms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 评理排期. */
@ApplicationScoped
public class ScheduleSession {
  private final MediationDesk desk;
  private final Rooms rooms;

  @Inject
  public ScheduleSession(MediationDesk desk, Rooms rooms) {
    this.desk = desk;
    this.rooms = rooms;
  }

  /** Sets the day of the next session. */
  @Transactional
  public MediationCase execute(ActOn act, LocalDate sessionOn) {
    MediationCase opened = desk.open(act);
    Room room = rooms.named(opened.facts().roomCode());
    opened.schedule(act.on(), room, sessionOn);
    return desk.record(opened, act.actor());
  }
}
