package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 撤回: the petitioner withdrew the petition; it stays counted. */
@EventType(
    value = "petition.withdrawn",
    summary = "The petitioner withdrew the petition; it stays counted (撤回)")
public record PetitionWithdrawn(LocalDate occurredOn) implements PetitionEvent {}
