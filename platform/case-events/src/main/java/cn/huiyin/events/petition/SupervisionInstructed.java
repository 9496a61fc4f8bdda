package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 领导批示督办 (第十八、四十条): a leader of the county asks for supervision. */
@EventType(
    value = "petition.supervision-instructed",
    summary = "A leader asked for supervision (领导批示督办)")
public record SupervisionInstructed(LocalDate occurredOn, String leaderPost)
    implements PetitionEvent {}
