package cn.huiyin.reporting.facts;

import cn.huiyin.reporting.history.CaseHistory;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** 归纳: a case's history to its fact. Which sort of case it is shows in its event types. */
public enum Facts {
  PETITION("petition.", PetitionFold::of),
  RECEPTION("reception.", ReceptionFact::of),
  ROOM("mediation.room-", RoomFact::of),
  ENGAGEMENT("mediation.counsel-", EngagementFact::of),
  MEDIATION("mediation.", MediationFact::of),
  TARGET("backlog.annual-target-", TargetFact::of),
  MEETING("backlog.meeting-", ActivityFact::of),
  SUPERVISION("backlog.supervision-", ActivityFact::of),
  ACTIVITY("backlog.activity-", ActivityFact::of),
  BACKLOG("backlog.", BacklogFact::of),
  REQUEST("disclosure.request-", RequestFact::of),
  DISCLOSURE("disclosure.", DisclosureFact::of),
  STUDY("ledger.study-", StudyFact::of),
  OUTREACH("ledger.outreach-", OutreachFact::of);

  private final String prefix;
  private final Function<CaseHistory, Fact> fold;

  Facts(String prefix, Function<CaseHistory, Fact> fold) {
    this.prefix = prefix;
    this.fold = fold;
  }

  /** The fact of a case, or nothing where no figure looks at such a case (reference data). */
  public static Optional<Fact> of(CaseHistory history) {
    return history.events().stream()
        .findFirst()
        .flatMap(event -> sortOf(event.type()))
        .map(sort -> sort.fold.apply(history));
  }

  /** The longer prefixes stand first, so the first that fits is the sort. */
  private static Optional<Facts> sortOf(String type) {
    return Arrays.stream(values()).filter(sort -> type.startsWith(sort.prefix)).findFirst();
  }
}
