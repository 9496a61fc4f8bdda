package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 重新办理: a concluded petition was reopened.
 *
 * @param replyDays days for the reply to a suggestion, where a policy sets others than the table of
 *     clocks; else null
 */
@EventType(value = "petition.reopened", summary = "A concluded petition was reopened (重新办理)")
public record PetitionReopened(LocalDate occurredOn, String groundCode, Integer replyDays)
    implements PetitionEvent {

  public PetitionReopened(LocalDate occurredOn, String groundCode) {
    this(occurredOn, groundCode, null);
  }
}
