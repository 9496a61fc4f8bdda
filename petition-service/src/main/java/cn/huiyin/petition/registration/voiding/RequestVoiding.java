package cn.huiyin.petition.registration.voiding;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 申请作废: the first of two persons. */
@ApplicationScoped
public class RequestVoiding {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  RequestVoiding(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, VoidingRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.intake().requestVoid(request.reasonCode(), on, actor);
    return record.of(petition, actor, "作废申请", request.text(), on);
  }
}
