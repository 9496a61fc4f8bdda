package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 请求复查 (第三十五条): the petitioner asked for review.
 *
 * @param lateness what kept the petitioner from asking within the window, as told; or null
 * @param obstacleFrom first day of the obstacle, or null
 * @param obstacleEndedOn the day it ended, or null
 */
@EventType(value = "petition.review-requested", summary = "The petitioner asked for review (请求复查)")
public record ReviewRequested(
    LocalDate occurredOn,
    String reviewNo,
    String matterNo,
    String reviewerUnitCode,
    LatenessCause lateness,
    LocalDate obstacleFrom,
    LocalDate obstacleEndedOn)
    implements PetitionEvent {

  public ReviewRequested(
      LocalDate occurredOn, String reviewNo, String matterNo, String reviewerUnitCode) {
    this(occurredOn, reviewNo, matterNo, reviewerUnitCode, null, null, null);
  }
}
