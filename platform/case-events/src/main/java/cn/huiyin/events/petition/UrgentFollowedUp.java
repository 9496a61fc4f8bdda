package cn.huiyin.events.petition;

import cn.huiyin.events.EventType;
import java.time.LocalDate;
import java.util.List;

/** 紧急信息续报 (第二十五条): how the matter goes on, or that it is over. */
@EventType(
    value = "petition.urgent-followed-up",
    summary = "A later report on a major or urgent matter was made (紧急信息续报)")
public record UrgentFollowedUp(
    LocalDate occurredOn, int reportNo, List<UrgentRecipient> reportedTo, boolean last)
    implements PetitionEvent {
  public UrgentFollowedUp {
    reportedTo = List.copyOf(reportedTo);
  }
}
