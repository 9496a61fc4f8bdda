package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 听证 (第三十一条): the unit held a hearing.
 *
 * @param panelSize members of the panel beside the host
 */
@EventType(value = "petition.hearing-held", summary = "The unit held a hearing (听证)")
public record HearingHeld(LocalDate occurredOn, String unitCode, int panelSize)
    implements PetitionEvent {}
