package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 申请解除密件: the first of two persons; still under seal (I-53).
 *
 * @param groundCode why it was no accusation
 */
@EventType(
    value = "petition.unsealing-requested",
    summary = "The first of two persons asked to lift the seal (申请解除密件)")
public record UnsealingRequested(LocalDate occurredOn, String groundCode)
    implements PetitionEvent {}
