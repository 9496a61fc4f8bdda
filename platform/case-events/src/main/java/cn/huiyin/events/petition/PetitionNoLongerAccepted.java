package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;

/**
 * 不再受理 (第三十六条): a written notice of no further acceptance was given.
 *
 * @param groundCode NL1 to NL3 of DOMAIN 2.7
 * @param care what remains owed (第三十七条), or null where a ledger doesn't say
 */
@EventType(
    value = "petition.no-longer-accepted",
    summary = "A written notice of no further acceptance was given (不再受理)")
public record PetitionNoLongerAccepted(
    LocalDate occurredOn, String groundCode, String matterNo, CareMeasure care)
    implements PetitionEvent {

  public PetitionNoLongerAccepted(LocalDate occurredOn, String groundCode, String matterNo) {
    this(occurredOn, groundCode, matterNo, null);
  }
}
