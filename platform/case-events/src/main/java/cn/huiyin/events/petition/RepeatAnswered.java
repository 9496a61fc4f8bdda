package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 重复信访答复 (I-07): the petitioner of a repeat was told the progress or the final answer. */
@EventType(
    value = "petition.repeat-answered",
    summary = "The petitioner of a repeat was told the progress or the final answer (重复信访答复)")
public record RepeatAnswered(LocalDate occurredOn) implements PetitionEvent {}
