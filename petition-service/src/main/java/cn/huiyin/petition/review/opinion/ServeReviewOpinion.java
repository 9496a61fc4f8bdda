package cn.huiyin.petition.review.opinion;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 复查、复核意见送达: proven service starts the next window (I-18). */
@ApplicationScoped
public class ServeReviewOpinion {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  ServeReviewOpinion(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(
      Petition petition, ReviewLevel level, ReviewServiceRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    petition.reviewing(level).serve(on, actor);
    return record.of(petition, actor, "送达回证", request.text(), on);
  }
}
