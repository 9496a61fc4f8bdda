package cn.huiyin.petition.confidentiality.seal;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 申请解除密件: the first of two persons. */
@ApplicationScoped
public class RequestUnsealing {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  RequestUnsealing(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, UnsealingRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.caseFile().requestUnsealing(request.groundCode(), on, actor);
    return record.of(petition, actor, "解除密件申请", request.text(), on);
  }
}
