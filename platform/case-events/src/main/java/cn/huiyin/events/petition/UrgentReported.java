package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * 紧急信息报告 (第二十五条): a major or urgent matter was reported.
 *
 * @param reportedTo to whom; null or empty in what was recorded before recipients were
 * @param reportedAt when, or null in what was recorded before times were
 * @param complete whether all whom the policy asks for have now been told: the internal time stops
 */
@EventType(
    value = "petition.urgent-reported",
    summary = "A major or urgent matter was reported (紧急信息报告)")
public record UrgentReported(
    LocalDate occurredOn,
    String criterionCode,
    List<UrgentRecipient> reportedTo,
    OffsetDateTime reportedAt,
    boolean complete)
    implements PetitionEvent {
  public UrgentReported {
    reportedTo = reportedTo == null ? List.of() : List.copyOf(reportedTo);
  }
}
