package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 提出异议 (第二十三条): the unit objected to its competence. */
@EventType(
    value = "petition.objection-raised",
    summary = "The unit objected to its competence (提出异议)")
public record ObjectionRaised(LocalDate occurredOn, String unitCode, String groundCode)
    implements PetitionEvent {}
