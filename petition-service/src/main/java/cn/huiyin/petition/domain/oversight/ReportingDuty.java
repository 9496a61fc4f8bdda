package cn.huiyin.petition.domain.oversight;

import cn.huiyin.events.petition.UrgentRecipient;
import java.time.OffsetDateTime;
import java.util.Set;

/**
 * 报告要求 (第二十五条; the time is a policy of the system): to whom a major or urgent matter is reported,
 * and how soon.
 *
 * @param withinMinutes internal time from when it was found
 * @param required all who must be told
 * @param now when the act is recorded
 */
public record ReportingDuty(int withinMinutes, Set<UrgentRecipient> required, OffsetDateTime now) {

  public ReportingDuty {
    required = Set.copyOf(required);
  }
}
