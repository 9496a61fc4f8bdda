package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 提交办结报告 (第二十二条): the unit reported the conclusion of an assignment to the sender. */
@EventType(
    value = "petition.conclusion-report-submitted",
    summary = "The unit reported the conclusion of an assignment (提交办结报告)")
public record ConclusionReportSubmitted(LocalDate occurredOn, String unitCode)
    implements PetitionEvent {}
