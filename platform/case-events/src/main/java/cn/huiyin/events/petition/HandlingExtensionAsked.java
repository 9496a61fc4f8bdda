package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 申请延期 (第三十四条): the handler asked the head of the unit for an extension.
 *
 * @param reasonCode why, from the service's own list
 */
@EventType(
    value = "petition.handling-extension-asked",
    summary = "The handler asked the unit's head for an extension (申请延期)")
public record HandlingExtensionAsked(
    LocalDate occurredOn, String unitCode, int days, String reasonCode) implements PetitionEvent {}
