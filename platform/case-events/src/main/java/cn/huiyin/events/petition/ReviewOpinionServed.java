package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 复查意见送达: the review opinion was served. */
@EventType(
    value = "petition.review-opinion-served",
    summary = "The review opinion was served (复查意见送达)")
public record ReviewOpinionServed(LocalDate occurredOn, String reviewNo) implements PetitionEvent {}
