package cn.huiyin.petition.incharge;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 包案结束: with its result. */
@ApplicationScoped
public class EndLeaderCase {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  EndLeaderCase(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, LeaderCaseEnding request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.underLeader().end(request.result(), on, actor);
    return record.of(petition, actor, "包案结果", request.text(), on);
  }
}
