package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/** 诉求拆分 (I-06): a claim was moved into a petition of its own. */
@EventType(
    value = "petition.claims-split",
    summary = "A claim was moved into a petition of its own (诉求拆分)")
public record ClaimsSplit(LocalDate occurredOn, int claimNo, String childPetitionNo)
    implements PetitionEvent {}
