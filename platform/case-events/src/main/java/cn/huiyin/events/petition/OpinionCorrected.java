package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 处理意见书更正: a clerical error in the opinion was corrected.
 *
 * @param substance whether the substance changed, so that the review window restarts
 */
@EventType(
    value = "petition.opinion-corrected",
    summary = "A clerical error in the opinion was corrected (处理意见书更正)")
public record OpinionCorrected(LocalDate occurredOn, boolean substance) implements PetitionEvent {}
