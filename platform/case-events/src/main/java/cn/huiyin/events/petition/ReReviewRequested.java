package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 请求复核 (第三十六条): the petitioner asked for re-review.
 *
 * @param lateness what kept the petitioner from asking within the window, as told; or null
 * @param obstacleFrom first day of the obstacle, or null
 * @param obstacleEndedOn the day it ended, or null
 */
@EventType(
    value = "petition.re-review-requested",
    summary = "The petitioner asked for re-review (请求复核)")
public record ReReviewRequested(
    LocalDate occurredOn,
    String reviewNo,
    String matterNo,
    String reviewerUnitCode,
    LatenessCause lateness,
    LocalDate obstacleFrom,
    LocalDate obstacleEndedOn)
    implements PetitionEvent {

  public ReReviewRequested(
      LocalDate occurredOn, String reviewNo, String matterNo, String reviewerUnitCode) {
    this(occurredOn, reviewNo, matterNo, reviewerUnitCode, null, null, null);
  }
}
