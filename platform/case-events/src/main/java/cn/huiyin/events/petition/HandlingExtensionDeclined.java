package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 不同意延期 (第三十四条): the head of the unit declined the extension that was asked for. */
@EventType(
    value = "petition.handling-extension-declined",
    summary = "The unit's head declined the extension (不同意延期)")
public record HandlingExtensionDeclined(LocalDate occurredOn, String unitCode)
    implements PetitionEvent {}
