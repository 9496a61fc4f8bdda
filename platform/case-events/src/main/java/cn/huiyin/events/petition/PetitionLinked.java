package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 信访件关联 (DOMAIN 2.12): a person confirmed that the petition belongs with another; each keeps its
 * own handling. A repeat is {@link PetitionLinkedAsRepeat}.
 */
@EventType(
    value = "petition.linked",
    summary = "A person confirmed that the petition belongs with another (信访件关联)")
public record PetitionLinked(
    LocalDate occurredOn, String linkId, LinkRelation relation, String otherPetitionNo)
    implements PetitionEvent {}
