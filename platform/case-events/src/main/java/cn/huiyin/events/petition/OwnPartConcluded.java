package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 本件部分办结 (I-06): the claims that remained with a split petition were concluded; it waits for its
 * parts.
 */
@EventType(
    value = "petition.own-part-concluded",
    summary =
        "The claims that remained with a split petition were concluded; it waits for its parts (本件部分办结)")
public record OwnPartConcluded(LocalDate occurredOn, Conclusion conclusion)
    implements PetitionEvent {}
