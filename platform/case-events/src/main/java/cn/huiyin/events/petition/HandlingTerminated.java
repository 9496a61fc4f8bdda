package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 终止办理: the handling was terminated. */
@EventType(value = "petition.handling-terminated", summary = "The handling was terminated (终止办理)")
public record HandlingTerminated(LocalDate occurredOn, TerminationReason reason)
    implements PetitionEvent {}
