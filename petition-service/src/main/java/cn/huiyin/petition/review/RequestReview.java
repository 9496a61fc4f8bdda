package cn.huiyin.petition.review;

import cn.huiyin.kit.calendar.StatutoryCalendar;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.time.ActDay;
import cn.huiyin.petition.act.CaseRecord;
import cn.huiyin.petition.act.MatterBook;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.state.review.ReviewLevel;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * 请求复查、复核 (第三十五、三十六条): late or not, the request is taken down. One in time that is recorded after
 * the window was taken as lapsed opens the matter again.
 */
@ApplicationScoped
public class RequestReview {
  private final CaseRecord record;
  private final ActDay days;
  private final UnitDirectory units;
  private final StatutoryCalendar calendar;
  private final MatterBook matters;

  @Inject
  RequestReview(
      CaseRecord record,
      ActDay days,
      UnitDirectory units,
      StatutoryCalendar calendar,
      MatterBook matters) {
    this.record = record;
    this.days = days;
    this.units = units;
    this.calendar = calendar;
    this.matters = matters;
  }

  /** Does the act on a petition of the running transaction, and records it. */
  @Transactional
  public Petition execute(
      Petition petition, ReviewLevel level, NewReviewRequest request, Actor actor) {
    LocalDate on = days.of(request.occurredOn());
    String number = request.reviewNo() == null ? next(petition, level) : request.reviewNo();
    petition
        .reviewing(level)
        .request(
            number,
            request.reviewerUnitCode(),
            ObstacleRequest.told(request.obstacle()),
            units.treeOn(on),
            on,
            actor);
    if (!petition.reviewing(level).late(calendar)) {
      matters.liftLapse(petition);
    }
    return record.of(petition, actor, level.chinese() + "申请书", request.text(), on);
  }

  private static String next(Petition petition, ReviewLevel level) {
    String letter = level == ReviewLevel.REVIEW ? "FC-" : "FH-";
    String petitionNo = petition.registration().petitionNo();
    return letter + petitionNo + "-" + (petition.reviews().size() + 1);
  }
}
