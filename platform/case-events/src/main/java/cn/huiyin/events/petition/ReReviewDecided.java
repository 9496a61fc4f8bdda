package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 复核意见 (第三十六条): the re-review opinion was issued.
 *
 * @param heard whether a hearing was held: its opinion may be published
 */
@EventType(
    value = "petition.re-review-decided",
    summary = "The re-review opinion was issued (复核意见)")
public record ReReviewDecided(
    LocalDate occurredOn,
    String reviewNo,
    String matterNo,
    String reviewerUnitCode,
    ReviewOutcome outcome,
    boolean heard)
    implements PetitionEvent {}
