package cn.huiyin.petition.review;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.act.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.state.ReviewLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 不予受理复查、复核, in writing, for one of the law's grounds. */
@ApplicationScoped
public class RefuseReview {
  private final CaseRecord record;
  private final ActDay days;
  private final StatutoryCalendar calendar;

  @Inject
  RefuseReview(CaseRecord record, ActDay days, StatutoryCalendar calendar) {
    this.record = record;
    this.days = days;
    this.calendar = calendar;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(
      Petition petition, ReviewLevel level, ReviewRefusalRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    if (level == ReviewLevel.REVIEW) {
      petition.review().refuse(request.ground(), on, calendar, actor);
    } else {
      petition.reReview().refuse(request.ground(), on, calendar, actor);
    }
    return record.of(petition, actor, "不予受理告知书", request.text(), on);
  }
}
