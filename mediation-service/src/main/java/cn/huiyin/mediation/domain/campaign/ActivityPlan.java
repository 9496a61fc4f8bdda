package cn.huiyin.mediation.domain.campaign;

import cn.huiyin.events.backlog.ActivityType;
import java.time.LocalDate;

/**
 * 活动安排.
 *
 * @param unitCode the unit that holds the meeting, or that is supervised
 * @param note remark; stays inside the service
 */
public record ActivityPlan(
    String activityNo, ActivityType type, String unitCode, LocalDate plannedFor, String note) {}
