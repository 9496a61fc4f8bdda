package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 紧急信息报告 (第二十五条): a major or urgent matter was reported. */
@EventType(
    value = "petition.urgent-reported",
    summary = "A major or urgent matter was reported (紧急信息报告)")
public record UrgentReported(LocalDate occurredOn, String criterionCode) implements PetitionEvent {}
