package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 包案签认 (第十八条): the leader signs for a case that the bureau recorded. */
@EventType(value = "petition.leader-case-signed", summary = "The leader signed for the case (包案签认)")
public record LeaderCaseSigned(LocalDate occurredOn) implements PetitionEvent {}
