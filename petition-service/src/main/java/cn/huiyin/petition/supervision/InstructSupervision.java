package cn.huiyin.petition.supervision;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 批示督办 (第十八条): a leader asks; the bureau's supervisors carry it out. */
@ApplicationScoped
public class InstructSupervision {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  InstructSupervision(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, InstructionRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.supervising().instruct(request.leaderPost(), on, actor);
    return record.of(petition, actor, "领导批示", request.text(), on);
  }
}
