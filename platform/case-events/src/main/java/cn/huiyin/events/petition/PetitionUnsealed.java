package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 解除密件: a second person lifted the seal (I-53). This event is still on the sealed topic; those
 * after it are not.
 *
 * @param groundCode why it was no accusation
 */
@EventType(
    value = "petition.unsealed",
    summary = "A second person lifted the seal; later events are ordinary ones (解除密件)")
public record PetitionUnsealed(LocalDate occurredOn, String groundCode) implements PetitionEvent {}
