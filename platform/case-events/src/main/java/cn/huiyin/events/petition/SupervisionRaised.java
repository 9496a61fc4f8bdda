package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 提升督办方式 (第三十九、四十条): to a weightier form, and the unit answers by the new day. */
@EventType(
    value = "petition.supervision-raised",
    summary = "A supervision was raised to a weightier form (提升督办方式)")
public record SupervisionRaised(
    LocalDate occurredOn, String supervisionNo, SupervisionForm form, LocalDate answerDue)
    implements PetitionEvent {}
