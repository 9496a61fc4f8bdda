package cn.huiyin.petition.watch.overdue;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 超期说明: a breach of today's is noted first, so that nobody explains what isn't written. */
@ApplicationScoped
public class ExplainOverdue {
  private final CaseRecord record;
  private final ActDay days;
  private final StatutoryCalendar calendar;

  @Inject
  ExplainOverdue(CaseRecord record, ActDay days, StatutoryCalendar calendar) {
    this.record = record;
    this.days = days;
    this.calendar = calendar;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, OverdueExplanationRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    if (petition.deadlines().noteOverdue(calendar, days.today(), Actor.SYSTEM) > 0) {
      record.of(petition, Actor.SYSTEM);
    }
    petition.deadlines().explainOverdue(request.clock(), request.reason(), on, actor);
    return record.of(petition, actor, "超期说明", request.text(), on);
  }
}
