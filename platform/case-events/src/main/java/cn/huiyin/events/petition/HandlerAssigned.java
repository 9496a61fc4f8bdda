package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 确定承办人 (DOMAIN 7.2): the head of the unit named the person who handles the petition. Who that is
 * stays in the case file.
 */
@EventType(
    value = "petition.handler-assigned",
    summary = "The unit's head named who handles the petition (确定承办人)")
public record HandlerAssigned(LocalDate occurredOn, String unitCode) implements PetitionEvent {}
