package cn.huiyin.petition.domain.oversight;

import cn.huiyin.kit.calendar.ClockColour;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * 报告时限的颜色 (a policy of the system): how near the internal time to report is to its end.
 *
 * @param yellowLeft yellow when no more than this is left
 * @param redLeft red when no more than this is left
 */
public record UrgentTimer(Duration yellowLeft, Duration redLeft) {

  /** Judged now while it runs, by the report's own time afterwards. */
  public ClockColour colour(Urgency urgency, OffsetDateTime now) {
    OffsetDateTime at = urgency.reported() ? urgency.reportedAt() : now;
    Duration left = Duration.between(at, urgency.reportBy());
    if (left.isNegative()) {
      return ClockColour.OVERDUE;
    }
    if (urgency.reported() || left.compareTo(yellowLeft) > 0) {
      return ClockColour.GREEN;
    }
    return left.compareTo(redLeft) > 0 ? ClockColour.YELLOW : ClockColour.RED;
  }
}
