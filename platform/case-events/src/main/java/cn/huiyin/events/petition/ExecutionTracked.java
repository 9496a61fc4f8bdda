package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 执行情况 (第三十二条): the execution of a supporting opinion was recorded.
 *
 * @param status how far it is
 * @param dueOn day by which the unit plans to have it done, or null
 */
@EventType(
    value = "petition.execution-tracked",
    summary = "The execution of a supporting opinion was recorded (执行情况)")
public record ExecutionTracked(
    LocalDate occurredOn, boolean done, ExecutionStatus status, LocalDate dueOn)
    implements PetitionEvent {}
