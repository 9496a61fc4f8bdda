package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 复查、复核意见起草 (第三十五、三十六条): the reviewer put a draft before the head of the reviewing organ.
 *
 * @param redoDays days proposed for a redo, or 0 for the system's policy
 */
@EventType(
    value = "petition.review-opinion-drafted",
    summary = "The opinion of review or re-review was drafted (复查、复核意见起草)")
public record ReviewOpinionDrafted(
    LocalDate occurredOn, String reviewNo, ReviewOutcome outcome, int redoDays)
    implements PetitionEvent {}
