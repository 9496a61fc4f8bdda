package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 退回办结报告 (I-21): the sender returned the conclusion report; the assignment stays open. */
@EventType(
    value = "petition.conclusion-report-returned",
    summary = "The sender returned the conclusion report; the assignment stays open (退回办结报告)")
public record ConclusionReportReturned(LocalDate occurredOn, String unitCode, String groundCode)
    implements PetitionEvent {}
