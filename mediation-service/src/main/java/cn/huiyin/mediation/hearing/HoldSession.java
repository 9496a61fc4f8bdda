package cn.huiyin.mediation.hearing;

import cn.huiyin.mediation.acting.ActOn;
import cn.huiyin.mediation.casefile.MediationDesk;
import cn.huiyin.mediation.domain.mediation.MediationCase;
import cn.huiyin.mediation.domain.room.Room;
import cn.huiyin.mediation.persistence.Rooms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** 开展评理. */
@ApplicationScoped
public class HoldSession {
  private final MediationDesk desk;
  private final Rooms rooms;

  @Inject
  public HoldSession(MediationDesk desk, Rooms rooms) {
    this.desk = desk;
    this.rooms = rooms;
  }

  /** Records a session in the case's room. */
  @Transactional
  public MediationCase execute(ActOn act, boolean lawyerAttended) {
    MediationCase opened = desk.open(act);
    Room room = rooms.named(opened.facts().roomCode());
    opened.holdSession(act.on(), room, lawyerAttended);
    return desk.record(opened, act.actor());
  }
}
