package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 申请作废: an intake clerk asked to void a clerical double or a test entry. */
@EventType(
    value = "petition.void-requested",
    summary = "An intake clerk asked to void a clerical double or a test entry (申请作废)")
public record PetitionVoidRequested(LocalDate occurredOn, String reasonCode)
    implements PetitionEvent {}
