package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 责任单位承继 (第二十四条): another unit took over the duties of the responsible one. */
@EventType(
    value = "petition.unit-succeeded",
    summary = "Another unit took over the duties of the responsible one (责任单位承继)")
public record UnitSucceeded(LocalDate occurredOn, String fromUnitCode, String unitCode)
    implements PetitionEvent {}
