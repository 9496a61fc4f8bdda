package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * 认定紧急 (第二十五条): a petition was found to be major or urgent; the internal time to report runs.
 *
 * @param foundAt when it was found, from which the time counts
 * @param reportWithinMinutes the policy's time to report, as it was then
 */
@EventType(
    value = "petition.urgent-flagged",
    summary = "A petition was found to be major or urgent (认定紧急)")
public record UrgentFlagged(
    LocalDate occurredOn, String criterionCode, OffsetDateTime foundAt, int reportWithinMinutes)
    implements PetitionEvent {}
