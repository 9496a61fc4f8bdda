package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 异议不成立: the sender rejected the objection. */
@EventType(
    value = "petition.objection-rejected",
    summary = "The sender rejected the objection (异议不成立)")
public record ObjectionRejected(LocalDate occurredOn, String unitCode) implements PetitionEvent {}
