package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 终结认定: the finality was recognised. */
@EventType(value = "petition.finality-recognised", summary = "The finality was recognised (终结认定)")
public record FinalityRecognised(LocalDate occurredOn, String matterNo) implements PetitionEvent {}
