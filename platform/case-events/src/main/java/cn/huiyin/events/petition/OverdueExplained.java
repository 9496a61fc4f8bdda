package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 超期说明 (I-05): why a due day passed. It explains the breach and doesn't undo it.
 *
 * @param line which run of the petition's clocks, from 0
 */
@EventType(
    value = "petition.overdue-explained",
    summary = "A breach was explained, not undone (超期说明)")
public record OverdueExplained(LocalDate occurredOn, String clock, int line, OverdueReason reason)
    implements PetitionEvent {}
