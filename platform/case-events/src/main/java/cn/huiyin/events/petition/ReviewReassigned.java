package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 复查、复核机关变更: organs were reformed, another organ is now next above; the clock goes on. */
@EventType(
    value = "petition.review-reassigned",
    summary = "Another organ took over the review (复查、复核机关变更)")
public record ReviewReassigned(
    LocalDate occurredOn, String reviewNo, String formerUnitCode, String reviewerUnitCode)
    implements PetitionEvent {}
