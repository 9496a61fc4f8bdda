package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 起草异议 (第二十三条): the unit's handler drafted an objection; only the head's objection counts. */
@EventType(
    value = "petition.objection-drafted",
    summary = "The unit's handler drafted an objection for the head (起草异议)")
public record ObjectionDrafted(LocalDate occurredOn, String unitCode, String groundCode)
    implements PetitionEvent {}
