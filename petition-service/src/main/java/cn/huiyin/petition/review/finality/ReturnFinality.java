package cn.huiyin.petition.review.finality;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 终结退回: the audit sent the filing back; the matter stays final by its re-review. */
@ApplicationScoped
public class ReturnFinality {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  ReturnFinality(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, FinalityRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.afterwards().returnFinality(on, actor);
    return record.of(petition, actor, "退回通知", request.text(), on);
  }
}
