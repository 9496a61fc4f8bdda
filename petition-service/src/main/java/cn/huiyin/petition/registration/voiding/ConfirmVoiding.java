package cn.huiyin.petition.registration.voiding;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 确认作废: the second of two persons. */
@ApplicationScoped
public class ConfirmVoiding {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  ConfirmVoiding(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, VoidingConfirmationRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.intake().confirmVoid(request.reasonCode(), request.doubleOf(), on, actor);
    return record.of(petition, actor, "作废说明", request.text(), on);
  }
}
