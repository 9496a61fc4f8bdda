package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 签收 (第二十三条): the unit received the dispatch, or is deemed to have.
 *
 * @param receivedOn the day the unit's clocks count from
 * @param deemed whether it is deemed received, and the unit's own receipt may still come; null in
 *     older records
 */
@EventType(
    value = "petition.dispatch-received",
    summary = "The unit received the dispatch, or is deemed to have (签收)")
public record DispatchReceived(
    LocalDate occurredOn, String unitCode, LocalDate receivedOn, Boolean deemed)
    implements PetitionEvent {}
