package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 法定途径告知书送达 (第三十一条): the unit's legal-route notice was served, or the transfer to the organ took
 * effect (F2).
 */
@EventType(
    value = "petition.route-guidance-served",
    summary =
        "The unit's legal-route notice was served, or the transfer to the organ took effect (F2)"
            + " (法定途径告知书送达)")
public record RouteGuidanceServed(
    LocalDate occurredOn, Route route, String organUnitCode, LocalDate noticeOn)
    implements PetitionEvent {}
