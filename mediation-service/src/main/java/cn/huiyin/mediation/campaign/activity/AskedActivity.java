package cn.huiyin.mediation.campaign.activity;

import cn.huiyin.events.backlog.ActivityType;
import cn.huiyin.mediation.domain.campaign.ActivityPlan;
import java.time.LocalDate;

/**
 * 所安排的活动, as a request tells it.
 *
 * @param occurredOn day of planning, or null
 */
public record AskedActivity(
    ActivityType type, String unitCode, LocalDate plannedFor, String note, LocalDate occurredOn) {

  ActivityPlan numbered(String activityNo) {
    return new ActivityPlan(activityNo, type, unitCode, plannedFor, note);
  }
}
