package cn.huiyin.petition.review;

import cn.huiyin.events.petition.ReviewRefusal;
import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.act.MatterBook;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 不予受理复查、复核, in writing, for one of the law's grounds; a late one leaves the matter lapsed. */
@ApplicationScoped
public class RefuseReview {
  private final CaseRecord record;
  private final ActDay days;
  private final StatutoryCalendar calendar;
  private final MatterBook matters;

  @Inject
  RefuseReview(CaseRecord record, ActDay days, StatutoryCalendar calendar, MatterBook matters) {
    this.record = record;
    this.days = days;
    this.calendar = calendar;
    this.matters = matters;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(
      Petition petition, ReviewLevel level, ReviewRefusalRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.reviewing(level).refuse(request.ground(), on, calendar, actor);
    if (request.ground() == ReviewRefusal.LATE) {
      matters.lapse(petition, on);
    }
    return record.of(petition, actor, "不予受理" + level.chinese() + "告知书", request.text(), on);
  }
}
