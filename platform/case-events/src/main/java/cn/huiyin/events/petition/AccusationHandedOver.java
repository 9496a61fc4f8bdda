package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 检举控告移交 (第三十条): an accusation was handed over against receipt. */
@EventType(
    value = "petition.accusation-handed-over",
    summary = "An accusation was handed over against receipt (检举控告移交)")
public record AccusationHandedOver(LocalDate occurredOn, String organUnitCode)
    implements PetitionEvent {}
