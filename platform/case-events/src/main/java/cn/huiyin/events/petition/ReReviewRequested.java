package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 请求复核 (第三十六条): the petitioner asked for re-review. */
@EventType(
    value = "petition.re-review-requested",
    summary = "The petitioner asked for re-review (请求复核)")
public record ReReviewRequested(
    LocalDate occurredOn, String reviewNo, String matterNo, String reviewerUnitCode)
    implements PetitionEvent {}
