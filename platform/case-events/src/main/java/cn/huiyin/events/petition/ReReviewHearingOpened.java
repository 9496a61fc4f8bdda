package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 复核听证开始 (第三十六条): a hearing in re-review began; its time is not counted. */
@EventType(
    value = "petition.re-review-hearing-opened",
    summary = "A hearing in re-review began; its time is not counted (复核听证开始)")
public record ReReviewHearingOpened(LocalDate occurredOn, String reviewNo)
    implements PetitionEvent {}
