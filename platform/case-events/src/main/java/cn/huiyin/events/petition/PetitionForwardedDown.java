package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 转下级办理: the unit passed the petition to its own subordinate.
 *
 * @param noticeOn day the petitioner was told, or null where no notice is owed
 */
@EventType(
    value = "petition.forwarded-down",
    summary = "The unit passed the petition to its own subordinate (转下级办理)")
public record PetitionForwardedDown(
    LocalDate occurredOn, String fromUnitCode, String unitCode, LocalDate noticeOn)
    implements PetitionEvent {}
