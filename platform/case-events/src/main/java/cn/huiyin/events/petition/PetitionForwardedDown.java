package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 转下级办理: the unit passed the petition to its own subordinate. */
@EventType(
    value = "petition.forwarded-down",
    summary = "The unit passed the petition to its own subordinate (转下级办理)")
public record PetitionForwardedDown(LocalDate occurredOn, String fromUnitCode, String unitCode)
    implements PetitionEvent {}
