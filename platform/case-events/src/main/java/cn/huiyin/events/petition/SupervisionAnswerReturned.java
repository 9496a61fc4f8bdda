package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 退回督办反馈 (第四十条): the answer did not satisfy; the unit answers again by the new day. */
@EventType(
    value = "petition.supervision-answer-returned",
    summary = "The answer of a supervised unit was returned (退回督办反馈)")
public record SupervisionAnswerReturned(
    LocalDate occurredOn, String supervisionNo, LocalDate answerDue) implements PetitionEvent {}
