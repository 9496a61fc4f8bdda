package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 复查意见 (第三十五条): the review opinion was issued. */
@EventType(value = "petition.review-decided", summary = "The review opinion was issued (复查意见)")
public record ReviewDecided(
    LocalDate occurredOn,
    String reviewNo,
    String matterNo,
    String reviewerUnitCode,
    ReviewOutcome outcome)
    implements PetitionEvent {}
