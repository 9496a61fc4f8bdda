package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 领导包案 (第十八条): a leader takes the case.
 *
 * @param leaderPost title of the post, never a name
 * @param unitCode the unit that works on it under the leader
 */
@EventType(value = "petition.leader-takes-case", summary = "A leader took the case (领导包案)")
public record LeaderTakesCase(
    LocalDate occurredOn, String leaderPost, String unitCode, LocalDate dueOn)
    implements PetitionEvent {}
