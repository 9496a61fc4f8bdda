package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 延长交办反馈期限 (第二十二条): the sender agreed in writing to a later conclusion report. */
@EventType(
    value = "petition.report-term-extended",
    summary = "The sender extended the term to report back (延长交办反馈期限)")
public record ReportTermExtended(LocalDate occurredOn, String unitCode, int days)
    implements PetitionEvent {}
