package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 异议成立: the sender took the petition back.
 *
 * @param disposeDays days of the sender's new period: what the first 15 days left, with a least
 *     number of working days kept; null in events older than this rule, which gave all 15
 */
@EventType(
    value = "petition.objection-upheld",
    summary = "The sender took the petition back (异议成立)")
public record ObjectionUpheld(LocalDate occurredOn, String unitCode, Integer disposeDays)
    implements PetitionEvent {}
