package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 拆分件办结 (I-06): a part of a split petition was concluded or withdrawn.
 *
 * @param openParts parts that are still open
 */
@EventType(
    value = "petition.part-concluded",
    summary = "A part of a split petition was concluded or withdrawn (拆分件办结)")
public record PartConcluded(LocalDate occurredOn, String childPetitionNo, int openParts)
    implements PetitionEvent {}
