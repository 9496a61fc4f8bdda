package cn.huiyin.mediation.admission;

import cn.huiyin.mediation.acting.ActOn;
import cn.huiyin.mediation.casefile.MediationDesk;
import cn.huiyin.mediation.domain.mediation.MediationCase;
import cn.huiyin.mediation.domain.room.Room;
import cn.huiyin.mediation.persistence.Rooms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** 受理评理. */
@ApplicationScoped
public class AdmitCase {
  private final MediationDesk desk;
  private final Rooms rooms;

  @Inject
  public AdmitCase(MediationDesk desk, Rooms rooms) {
    this.desk = desk;
    this.rooms = rooms;
  }

  /** Admits the case to its room, or to the room named now. */
  @Transactional
  public MediationCase execute(ActOn act, String roomCode) {
    MediationCase opened = desk.open(act);
    Room room = rooms.named(roomCode == null ? opened.facts().roomCode() : roomCode);
    opened.admit(act.on(), room);
    return desk.record(opened, act.actor());
  }
}
