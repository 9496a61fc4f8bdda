package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 包案结束 (第十八条): with its result. */
@EventType(value = "petition.leader-case-ended", summary = "A leader's case ended (包案结束)")
public record LeaderCaseEnded(LocalDate occurredOn, LeaderCaseResult result)
    implements PetitionEvent {}
