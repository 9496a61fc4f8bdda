package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 异议成立: the sender took the petition back.
 *
 * @param disposeFrom the day from which the bureau's days count on: those with the unit left out
 */
@EventType(
    value = "petition.objection-upheld",
    summary = "The sender took the petition back (异议成立)")
public record ObjectionUpheld(LocalDate occurredOn, String unitCode, LocalDate disposeFrom)
    implements PetitionEvent {}
