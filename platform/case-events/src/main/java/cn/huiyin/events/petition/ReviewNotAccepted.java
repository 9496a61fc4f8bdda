package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 不予受理复查: the request for review was refused in writing. */
@EventType(
    value = "petition.review-not-accepted",
    summary = "The request for review was refused in writing (不予受理复查)")
public record ReviewNotAccepted(LocalDate occurredOn, String reviewNo, ReviewRefusal ground)
    implements PetitionEvent {}
