package cn.huiyin.petition.rating;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 评价: by the petitioner, once for each object (I-58). */
@ApplicationScoped
public class RatePetition {
  private final CaseRecord record;
  private final ActDay days;
  private final StatutoryCalendar calendar;

  @Inject
  RatePetition(CaseRecord record, ActDay days, StatutoryCalendar calendar) {
    this.record = record;
    this.days = days;
    this.calendar = calendar;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, RatingRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.afterwards().rate(request.object(), request.rating(), on, calendar, actor);
    return record.of(petition, actor, "评价记录", request.text(), on);
  }
}
