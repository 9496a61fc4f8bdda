package cn.huiyin.petition.incharge;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 领导包案 (第十八条): by the leader, or recorded by the bureau for the leader to sign. */
@ApplicationScoped
public class TakeLeaderCase {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  TakeLeaderCase(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, LeaderCaseRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition
        .underLeader()
        .take(request.leaderPost(), request.unitCode(), request.dueOn(), on, actor);
    return record.of(petition, actor, "包案措施", request.text(), on);
  }
}
