package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;
import java.util.List;

/**
 * 处理意见书起草 (第三十二条): the handler drafted the opinion.
 *
 * @param claimOutcomes one for each claim, in the claims' order
 * @param redoBasis what a redo rests on beside the revoked opinion; null in a first handling
 */
@EventType(
    value = "petition.opinion-drafted",
    summary = "The handler drafted the opinion (处理意见书起草)")
public record OpinionDrafted(
    LocalDate occurredOn, List<ClaimOutcome> claimOutcomes, RedoBasis redoBasis)
    implements PetitionEvent {
  public OpinionDrafted {
    claimOutcomes = List.copyOf(claimOutcomes);
  }

  public OpinionDrafted(LocalDate occurredOn, List<ClaimOutcome> claimOutcomes) {
    this(occurredOn, claimOutcomes, null);
  }
}
