package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 期限超期 (DOMAIN 2.9; derived): a due day passed without the act. Said once for each breach and never
 * taken back (I-05). Its business date is the first day past the due day.
 *
 * @param clock code of the clock
 * @param line which run of the petition's clocks, from 0
 * @param unitCode whose time it was, or null
 * @param due the day that passed
 */
@EventType(
    value = "petition.clock-overdue",
    summary = "A due day passed without the act (期限超期); said once for each breach")
public record ClockOverdue(
    LocalDate occurredOn, String clock, int line, String unitCode, LocalDate due)
    implements PetitionEvent {}
