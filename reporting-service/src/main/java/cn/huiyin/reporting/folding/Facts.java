package cn.huiyin.reporting.folding;

import cn.huiyin.reporting.facts.Fact;
import cn.huiyin.reporting.facts.campaign.ActivityFact;
import cn.huiyin.reporting.facts.campaign.BacklogFact;
import cn.huiyin.reporting.facts.campaign.TargetFact;
import cn.huiyin.reporting.facts.mediation.EngagementFact;
import cn.huiyin.reporting.facts.mediation.MediationFact;
import cn.huiyin.reporting.facts.mediation.RoomFact;
import cn.huiyin.reporting.facts.office.DisclosureFact;
import cn.huiyin.reporting.facts.office.OutreachFact;
import cn.huiyin.reporting.facts.office.RequestFact;
import cn.huiyin.reporting.facts.office.StudyFact;
import cn.huiyin.reporting.facts.petition.PetitionFact;
import cn.huiyin.reporting.facts.petition.ProposalFact;
import cn.huiyin.reporting.facts.petition.ReceptionFact;
import cn.huiyin.reporting.history.CaseHistory;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** 归纳: a case's history to its fact. Which sort of case it is shows in its event types. */
public enum Facts {
  PETITION("petition.", PetitionFact::of),
  RECEPTION("reception.", ReceptionFact::of),
  PROPOSAL("proposal.", ProposalFact::of),
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
