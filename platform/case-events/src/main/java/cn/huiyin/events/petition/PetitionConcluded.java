package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 办结: the petition was concluded; the one event of 办结.
 *
 * @param occurredOn the conclusion date
 * @param round handling round; above 1 after a redo or a reopening
 */
@EventType(
    value = "petition.concluded",
    summary = "The petition was concluded; the one event of 办结 (办结)")
public record PetitionConcluded(LocalDate occurredOn, Conclusion conclusion, int round)
    implements PetitionEvent {}
