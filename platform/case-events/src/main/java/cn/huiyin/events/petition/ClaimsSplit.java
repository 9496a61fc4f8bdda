package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 诉求拆分 (I-06): a claim was moved into a petition of its own.
 *
 * @param claimNo number of the claim in the parent, from 1
 * @param remainingClaims claims that now remain with the parent
 * @param underSeal whether an accusation is split off, so that what tells of it goes on under seal
 */
@EventType(
    value = "petition.claims-split",
    summary = "A claim was moved into a petition of its own (诉求拆分)")
public record ClaimsSplit(
    LocalDate occurredOn,
    int claimNo,
    String childPetitionNo,
    int remainingClaims,
    boolean underSeal)
    implements PetitionEvent {}
