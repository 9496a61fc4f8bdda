package cn.huiyin.petition.opinion;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 审批处理意见: not by the drafter (I-13). */
@ApplicationScoped
public class ApproveOpinion {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  ApproveOpinion(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, OpinionApprovalRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.opinions().approve(on, actor);
    return record.of(petition, actor, "审批单", request.text(), on);
  }
}
