package cn.huiyin.petition.urgency;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** 认定紧急 (第二十五条): from here the internal time to report runs. */
@ApplicationScoped
public class FlagUrgent {
  private final CaseRecord record;
  private final ActDay days;
  private final UrgentDuty duty;

  @Inject
  FlagUrgent(CaseRecord record, ActDay days, UrgentDuty duty) {
    this.record = record;
    this.days = days;
    this.duty = duty;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, UrgentFlagRequest request, Actor actor) {
    petition
        .urgently()
        .flag(
            request.criterionCode(),
            request.foundAt(),
            duty.forCriterion(request.criterionCode()),
            days.of(request.occurredOn()),
            actor);
    return record.of(petition, actor);
  }
}
