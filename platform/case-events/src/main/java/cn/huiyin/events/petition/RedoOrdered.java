package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 责令重新办理: the handling organ must handle the matter again.
 *
 * @param days as set by the reviewing organ
 */
@EventType(
    value = "petition.redo-ordered",
    summary = "The handling organ must handle the matter again (责令重新办理)")
public record RedoOrdered(LocalDate occurredOn, String reviewNo, int round, int days)
    implements PetitionEvent {}
