package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 复核听证结束 (第三十六条): a hearing in re-review ended. */
@EventType(
    value = "petition.re-review-hearing-closed",
    summary = "A hearing in re-review ended (复核听证结束)")
public record ReReviewHearingClosed(LocalDate occurredOn, String reviewNo, LocalDate openedOn)
    implements PetitionEvent {}
