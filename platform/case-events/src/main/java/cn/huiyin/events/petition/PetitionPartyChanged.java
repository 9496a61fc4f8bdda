package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 共同信访人变更 (第二十条): somebody joined or left a joint petition, or its representatives changed.
 *
 * @param partySize people the petition now speaks for
 * @param representatives how many represent them
 */
@EventType(
    value = "petition.party-changed",
    summary = "The people of a joint petition or their representatives changed (共同信访人变更)")
public record PetitionPartyChanged(LocalDate occurredOn, int partySize, int representatives)
    implements PetitionEvent {}
