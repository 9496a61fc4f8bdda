package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 重复信访关联 (DOMAIN 2.12): the petition was linked as a repeat of a known matter.
 *
 * @param firstPetitionNo the matter's first petition, or null when it is older than the records
 */
@EventType(
    value = "petition.linked-as-repeat",
    summary = "The petition was linked as a repeat of a known matter (重复信访关联)")
public record PetitionLinkedAsRepeat(
    LocalDate occurredOn, String matterNo, String firstPetitionNo, RepeatKind kind)
    implements PetitionEvent {}
