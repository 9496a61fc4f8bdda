package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 终结退回: the filing of finality was returned. */
@EventType(
    value = "petition.finality-returned",
    summary = "The filing of finality was returned (终结退回)")
public record FinalityReturned(LocalDate occurredOn, String matterNo) implements PetitionEvent {}
