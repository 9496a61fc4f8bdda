package cn.huiyin.petition.review.hearing;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 复核听证 (第三十六条): its time is not counted. */
@ApplicationScoped
public class HoldReReviewHearing {
  private final CaseRecord record;
  private final ActDay days;

  @Inject
  HoldReReviewHearing(CaseRecord record, ActDay days) {
    this.record = record;
    this.days = days;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(Petition petition, ReReviewHearingRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    if (request.step() == HearingStep.OPEN) {
      petition.reReview().openHearing(on, actor);
    } else {
      petition.reReview().closeHearing(on, actor);
    }
    return record.of(petition, actor, "听证笔录", request.text(), on);
  }
}
