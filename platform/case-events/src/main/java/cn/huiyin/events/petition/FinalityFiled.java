package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 终结备案: the final matter was filed for recognition. */
@EventType(
    value = "petition.finality-filed",
    summary = "The final matter was filed for recognition (终结备案)")
public record FinalityFiled(LocalDate occurredOn, String matterNo) implements PetitionEvent {}
