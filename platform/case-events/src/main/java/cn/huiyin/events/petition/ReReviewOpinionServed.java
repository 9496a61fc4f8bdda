package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 复核意见送达: the re-review opinion was served. */
@EventType(
    value = "petition.re-review-opinion-served",
    summary = "The re-review opinion was served (复核意见送达)")
public record ReReviewOpinionServed(LocalDate occurredOn, String reviewNo)
    implements PetitionEvent {}
