package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 受理 (第二十三条): the unit accepted the petition. */
@EventType(value = "petition.accepted", summary = "The unit accepted the petition (受理)")
public record PetitionAccepted(LocalDate occurredOn, String unitCode, Route route)
    implements PetitionEvent {}
