package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 督办反馈 (第四十条): the supervised unit answered. */
@EventType(value = "petition.supervision-answered", summary = "The supervised unit answered (督办反馈)")
public record SupervisionAnswered(LocalDate occurredOn, String supervisionNo)
    implements PetitionEvent {}
