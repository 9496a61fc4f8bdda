package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 归档: the case file was archived. */
@EventType(value = "petition.archived", summary = "The case file was archived (归档)")
public record PetitionArchived(LocalDate occurredOn) implements PetitionEvent {}
