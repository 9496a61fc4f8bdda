package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 报告检举控告 (第三十条): a serious accusation was reported to the leaders of the county, under seal. */
@EventType(
    value = "petition.accusation-reported",
    summary = "An accusation was reported to the leaders, under seal (报告检举控告)")
public record AccusationReported(LocalDate occurredOn) implements PetitionEvent {}
