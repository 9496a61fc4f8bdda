package cn.huiyin.petition.supervision.answer;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.supervision.SupervisionPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 提升督办方式 (第三十九条). */
@ApplicationScoped
public class RaiseSupervision {
  private final CaseRecord record;
  private final ActDay days;
  private final SupervisionPolicy policy;

  @Inject
  RaiseSupervision(CaseRecord record, ActDay days, SupervisionPolicy policy) {
    this.record = record;
    this.days = days;
    this.policy = policy;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(
      Petition petition, String supervisionNo, EscalationRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition
        .supervising()
        .raise(
            supervisionNo,
            request.form(),
            policy.formsOfBureauHead(),
            request.answerDue(),
            on,
            actor);
    return record.of(petition, actor, "督办函", request.text(), on);
  }
}
