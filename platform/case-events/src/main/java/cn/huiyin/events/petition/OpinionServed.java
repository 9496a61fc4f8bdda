package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 处理意见书送达 (第三十二条): the opinion was served on the petitioner.
 *
 * @param occurredOn day of service: the review window counts from it
 * @param outcome the outcome of the main claim
 * @param round handling round, from 1
 */
@EventType(
    value = "petition.opinion-served",
    summary = "The opinion was served on the petitioner (处理意见书送达)")
public record OpinionServed(LocalDate occurredOn, ClaimOutcome outcome, int round, String unitCode)
    implements PetitionEvent {}
