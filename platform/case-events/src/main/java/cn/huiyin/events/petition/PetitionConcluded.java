package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 办结: the petition was concluded; the one event of 办结.
 *
 * @param occurredOn the conclusion date
 * @param round handling round; above 1 after a redo or a reopening
 * @param ratingDays days to rate, where a policy sets others than the table of clocks; else null
 */
@EventType(
    value = "petition.concluded",
    summary = "The petition was concluded; the one event of 办结 (办结)")
public record PetitionConcluded(
    LocalDate occurredOn, Conclusion conclusion, int round, Integer ratingDays)
    implements PetitionEvent {

  public PetitionConcluded(LocalDate occurredOn, Conclusion conclusion, int round) {
    this(occurredOn, conclusion, round, null);
  }
}
