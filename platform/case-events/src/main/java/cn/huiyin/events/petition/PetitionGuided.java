package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 引导 (第二十二、三十一条): the petitioner was guided to the organ or the legal route that decides.
 *
 * @param organUnitCode the organ named, or null outside the county
 * @param routeNoticeOn day the legal-route notice was served (F2); null where no legal route is
 *     meant
 */
@EventType(
    value = "petition.guided",
    summary = "The petitioner was guided to the organ or the legal route that decides (引导)")
public record PetitionGuided(
    LocalDate occurredOn,
    Route route,
    String organUnitCode,
    GuidanceKind guidanceKind,
    LocalDate routeNoticeOn)
    implements PetitionEvent {}
