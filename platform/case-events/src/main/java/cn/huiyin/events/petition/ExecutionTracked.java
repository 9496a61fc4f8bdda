package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 执行情况 (第三十二条): the execution of a supporting opinion was recorded. */
@EventType(
    value = "petition.execution-tracked",
    summary = "The execution of a supporting opinion was recorded (执行情况)")
public record ExecutionTracked(LocalDate occurredOn, boolean done) implements PetitionEvent {}
