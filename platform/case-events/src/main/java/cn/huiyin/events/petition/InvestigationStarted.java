package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 开始调查 (第三十一条): the unit began to investigate. */
@EventType(
    value = "petition.investigation-started",
    summary = "The unit began to investigate (开始调查)")
public record InvestigationStarted(LocalDate occurredOn, String unitCode)
    implements PetitionEvent {}
