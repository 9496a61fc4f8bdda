package cn.huiyin.petition.review.opinion;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 起草复查、复核意见: by the reviewer; a new draft takes the place of the one before. */
@ApplicationScoped
public class DraftReviewOpinion {
  private final CaseRecord record;
  private final ActDay days;
  private final StatutoryCalendar calendar;

  @Inject
  DraftReviewOpinion(CaseRecord record, ActDay days, StatutoryCalendar calendar) {
    this.record = record;
    this.days = days;
    this.calendar = calendar;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(
      Petition petition, ReviewLevel level, ReviewOpinionDraftRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    int redoDays = request.redoDays() == null ? 0 : request.redoDays();
    petition.reviewing(level).draft(request.outcome(), redoDays, on, calendar, actor);
    return record.of(petition, actor, level.chinese() + "意见书稿", request.text(), on);
  }
}
