package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 复查、复核期满: the window to ask for review passed without a request. */
@EventType(
    value = "petition.review-window-lapsed",
    summary = "The window to ask for review passed without a request (复查、复核期满)")
public record ReviewWindowLapsed(LocalDate occurredOn, String matterNo) implements PetitionEvent {}
