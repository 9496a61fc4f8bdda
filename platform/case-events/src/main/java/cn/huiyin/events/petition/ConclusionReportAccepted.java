package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 办结报告认可 (I-21): the sender accepted the conclusion report of an assignment. */
@EventType(
    value = "petition.conclusion-report-accepted",
    summary = "The sender accepted the conclusion report of an assignment (办结报告认可)")
public record ConclusionReportAccepted(LocalDate occurredOn, String unitCode)
    implements PetitionEvent {}
