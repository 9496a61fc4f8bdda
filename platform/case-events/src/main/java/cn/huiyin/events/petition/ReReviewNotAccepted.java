package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 不予受理复核: the request for re-review was refused in writing. */
@EventType(
    value = "petition.re-review-not-accepted",
    summary = "The request for re-review was refused in writing (不予受理复核)")
public record ReReviewNotAccepted(LocalDate occurredOn, String reviewNo, ReviewRefusal ground)
    implements PetitionEvent {}
