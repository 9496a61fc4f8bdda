package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 和解、调解 (第三十三条): a lawful settlement was signed. */
@EventType(
    value = "petition.settlement-reached",
    summary = "A lawful settlement was signed (和解、调解)")
public record SettlementReached(LocalDate occurredOn, String unitCode) implements PetitionEvent {}
