package cn.huiyin.petition.competence;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 起草异议: by the handler, for the unit's head to raise. */
@ApplicationScoped
public class DraftObjection {
  private final CaseRecord record;
  private final ActDay days;
  private final StatutoryCalendar calendar;

  @Inject
  DraftObjection(CaseRecord record, ActDay days, StatutoryCalendar calendar) {
    this.record = record;
    this.days = days;
    this.calendar = calendar;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, ObjectionDraftRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.unit().draftObjection(request.groundCode(), on, calendar, actor);
    return record.of(petition, actor, "异议函稿", request.text(), on);
  }
}
