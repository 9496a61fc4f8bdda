package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 信访事项终结 (第三十六条): the matter became final by the re-review opinion. */
@EventType(
    value = "petition.matter-finalised",
    summary = "The matter became final by the re-review opinion (信访事项终结)")
public record MatterFinalised(LocalDate occurredOn, String matterNo) implements PetitionEvent {}
