package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 处理意见书审批: the head of the unit approved the opinion. */
@EventType(
    value = "petition.opinion-approved",
    summary = "The head of the unit approved the opinion (处理意见书审批)")
public record OpinionApproved(LocalDate occurredOn, String unitCode) implements PetitionEvent {}
