package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;
import java.util.List;

/** 协调会 (第十四条): the units concerned met over the petition. */
@EventType(
    value = "petition.coordination-meeting-held",
    summary = "The units concerned met over a petition (协调会)")
public record CoordinationMeetingHeld(
    LocalDate occurredOn, List<String> unitCodes, CoordinationOutcome outcome)
    implements PetitionEvent {}
