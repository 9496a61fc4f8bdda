package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 重新办理: a concluded petition was reopened. */
@EventType(value = "petition.reopened", summary = "A concluded petition was reopened (重新办理)")
public record PetitionReopened(LocalDate occurredOn, String groundCode) implements PetitionEvent {}
