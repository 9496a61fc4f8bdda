package cn.huiyin.petition.urgency;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 紧急信息续报、终报 (第二十五条). */
@ApplicationScoped
public class FollowUpUrgent {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  FollowUpUrgent(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, UrgentFollowUpRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    boolean last = Boolean.TRUE.equals(request.last());
    petition.urgently().followUp(request.reportedTo(), last, on, actor);
    return record.of(petition, actor, last ? "紧急信息终报" : "紧急信息续报", request.text(), on);
  }
}
