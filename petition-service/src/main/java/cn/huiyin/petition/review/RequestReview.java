package cn.huiyin.petition.review;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.act.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.state.ReviewLevel;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** 请求复查、复核 (第三十五、三十六条): late or not, the request is taken down. */
@ApplicationScoped
public class RequestReview {
  private final CaseRecord record;
  private final ActDay days;
  private final UnitDirectory units;

  @Inject
  RequestReview(CaseRecord record, ActDay days, UnitDirectory units) {
    this.record = record;
    this.days = days;
    this.units = units;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(
      Petition petition, ReviewLevel level, NewReviewRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    String number = request.reviewNo() == null ? next(petition, level) : request.reviewNo();
    if (level == ReviewLevel.REVIEW) {
      petition.review().request(number, request.reviewerUnitCode(), units.tree(), on, actor);
    } else {
      petition.reReview().request(number, request.reviewerUnitCode(), units.tree(), on, actor);
    }
    return record.of(petition, actor, "复查复核申请书", request.text(), on);
  }

  private static String next(Petition petition, ReviewLevel level) {
    String letter = level == ReviewLevel.REVIEW ? "FC-" : "FH-";
    String petitionNo = petition.registration().petitionNo();
    return letter + petitionNo + "-" + (petition.reviews().size() + 1);
  }
}
