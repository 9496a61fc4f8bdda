package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 单位直接收到 (第二十三条): the petition had been handed in directly at a unit, which must answer it.
 *
 * @param receivedOn the day the unit's clocks count from
 * @param replyDays days for the reply to a suggestion, where a policy sets others than the table of
 *     clocks; else null
 */
@EventType(
    value = "petition.received-directly",
    summary = "The petition had been handed in directly at a unit (单位直接收到)")
public record ReceivedDirectly(
    LocalDate occurredOn, String unitCode, LocalDate receivedOn, Integer replyDays)
    implements PetitionEvent {}
