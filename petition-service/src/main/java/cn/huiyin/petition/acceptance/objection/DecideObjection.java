package cn.huiyin.petition.acceptance.objection;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 异议的决定: by the sender. */
@ApplicationScoped
public class DecideObjection {
  private final CaseRecord record;
  private final ActDay days;
  private final StatutoryCalendar calendar;
  private final ObjectionSettings settings;

  @Inject
  DecideObjection(
      CaseRecord record, ActDay days, StatutoryCalendar calendar, ObjectionSettings settings) {
    this.record = record;
    this.days = days;
    this.calendar = calendar;
    this.settings = settings;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, ObjectionDecisionRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    if (request.upheld()) {
      petition.unit().upholdObjection(settings.leastWorkingDaysAfter(), on, calendar, actor);
    } else {
      petition.unit().rejectObjection(on, actor);
    }
    return record.of(petition, actor, "复函", request.text(), on);
  }
}
