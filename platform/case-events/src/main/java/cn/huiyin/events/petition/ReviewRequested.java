package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 请求复查 (第三十五条): the petitioner asked for review. */
@EventType(value = "petition.review-requested", summary = "The petitioner asked for review (请求复查)")
public record ReviewRequested(
    LocalDate occurredOn, String reviewNo, String matterNo, String reviewerUnitCode)
    implements PetitionEvent {}
