package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 建议意见答复 (第二十九条): a suggestion was answered. */
@EventType(value = "petition.suggestion-replied", summary = "A suggestion was answered (建议意见答复)")
public record SuggestionReplied(LocalDate occurredOn, Adoption adoption, boolean byBureau)
    implements PetitionEvent {}
