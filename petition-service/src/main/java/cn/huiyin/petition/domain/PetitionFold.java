package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.AccusationReported;
import cn.huiyin.events.petition.ClaimOutcome;
import cn.huiyin.events.petition.ClockOverdue;
import cn.huiyin.events.petition.DispatchMode;
import cn.huiyin.events.petition.DispatchReceived;
import cn.huiyin.events.petition.HandlingExtended;
import cn.huiyin.events.petition.HandlingExtensionAsked;
import cn.huiyin.events.petition.HandlingExtensionDeclined;
import cn.huiyin.events.petition.HearingHeld;
import cn.huiyin.events.petition.LinkUndone;
import cn.huiyin.events.petition.MediationReferred;
import cn.huiyin.events.petition.MediationReturned;
import cn.huiyin.events.petition.ObjectionUpheld;
import cn.huiyin.events.petition.OpinionApproved;
import cn.huiyin.events.petition.OpinionDrafted;
import cn.huiyin.events.petition.OpinionServed;
import cn.huiyin.events.petition.OverdueExplained;
import cn.huiyin.events.petition.PetitionAccepted;
import cn.huiyin.events.petition.PetitionClassified;
import cn.huiyin.events.petition.PetitionConcluded;
import cn.huiyin.events.petition.PetitionDispatched;
import cn.huiyin.events.petition.PetitionEvent;
import cn.huiyin.events.petition.PetitionGuided;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.PetitionLinkedAsRepeat;
import cn.huiyin.events.petition.PetitionNoLongerAccepted;
import cn.huiyin.events.petition.PetitionNotAccepted;
import cn.huiyin.events.petition.PetitionPartyChanged;
import cn.huiyin.events.petition.PetitionRated;
import cn.huiyin.events.petition.PetitionReclassified;
import cn.huiyin.events.petition.PetitionRegistered;
import cn.huiyin.events.petition.PetitionUnsealed;
import cn.huiyin.events.petition.PetitionVoidRequested;
import cn.huiyin.events.petition.PetitionerHeard;
import cn.huiyin.events.petition.ReReviewHearingClosed;
import cn.huiyin.events.petition.SuggestionReplied;
import cn.huiyin.petition.domain.deadline.ClockFacts;
import cn.huiyin.petition.domain.deadline.ClockReading;
import cn.huiyin.petition.domain.stage.When;
import cn.huiyin.petition.domain.state.Classification;
import cn.huiyin.petition.domain.state.Closing;
import cn.huiyin.petition.domain.state.Dispatch;
import cn.huiyin.petition.domain.state.Disposition;
import cn.huiyin.petition.domain.state.DispositionKind;
import cn.huiyin.petition.domain.state.MediationState;
import cn.huiyin.petition.domain.state.Opinion;
import cn.huiyin.petition.domain.state.Registration;
import cn.huiyin.petition.domain.state.part.ReportState;
import cn.huiyin.petition.domain.state.review.Execution;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * 事件归并: what each event sets in a petition, beside stage, owner and clocks, which the lifecycle
 * table sets. An event that isn't named here sets nothing more.
 */
final class PetitionFold {
  private static final Map<Class<?>, BiConsumer<Petition, PetitionEvent>> FACTS = new HashMap<>();

  static {
    on(PetitionRegistered.class, PetitionFold::registered);
    on(PetitionVoidRequested.class, (p, e) -> p.take(p.sides().withVoidRequested()));
    on(
        PetitionClassified.class,
        (p, e) ->
            p.take(
                new Classification(
                    e.kind(),
                    e.route(),
                    e.subjectCode(),
                    e.unitCode(),
                    e.matterNo(),
                    e.firstOfMatter(),
                    e.occurredOn())));
    on(
        PetitionReclassified.class,
        (p, e) ->
            p.take(
                new Classification(
                    e.kind(),
                    e.route(),
                    e.subjectCode(),
                    e.unitCode(),
                    e.matterNo(),
                    e.firstOfMatter(),
                    e.occurredOn())));
    on(PetitionLinkedAsRepeat.class, (p, e) -> disposed(p, DispositionKind.LINKED_AS_REPEAT, e));
    on(LinkUndone.class, LinkActs::undone);
    on(PetitionPartyChanged.class, (p, e) -> p.take(p.registration().withParty(e.partySize())));
    on(PetitionGuided.class, (p, e) -> disposed(p, DispositionKind.GUIDED, e));
    on(PetitionDispatched.class, PetitionFold::dispatched);
    FACTS.putAll(PartsFold.facts());
    on(
        DispatchReceived.class,
        (p, e) -> p.take(dispatch(p).receivedOn(e.receivedOn(), Boolean.TRUE.equals(e.deemed()))));
    on(
        PetitionAccepted.class,
        (p, e) -> {
          p.take(p.handling().acceptedOn(e.occurredOn()));
          disposed(p, DispositionKind.ACCEPTED, e);
        });
    on(PetitionNotAccepted.class, (p, e) -> disposed(p, DispositionKind.NOT_ACCEPTED, e));
    on(
        PetitionNoLongerAccepted.class,
        (p, e) -> disposed(p, DispositionKind.NO_LONGER_ACCEPTED, e));
    on(SuggestionReplied.class, (p, e) -> disposed(p, DispositionKind.SUGGESTION_REPLIED, e));
    on(PetitionerHeard.class, (p, e) -> p.take(p.handling().heardOn(e.occurredOn())));
    on(HearingHeld.class, (p, e) -> p.take(p.handling().heardOn(e.occurredOn())));
    on(HandlingExtensionAsked.class, (p, e) -> p.take(p.handling().asking(e.days())));
    on(HandlingExtensionDeclined.class, (p, e) -> p.take(p.handling().asking(null)));
    on(HandlingExtended.class, (p, e) -> p.take(p.handling().extendedBy(e.days())));
    on(MediationReferred.class, (p, e) -> p.take(p.sides().withMediation(MediationState.OPEN)));
    on(
        MediationReturned.class,
        (p, e) -> p.take(p.sides().withMediation(MediationState.valueOf(e.result().name()))));
    on(
        OpinionDrafted.class,
        (p, e) -> p.take(new Opinion(e.claimOutcomes(), e.occurredOn(), null, null)));
    on(OpinionApproved.class, (p, e) -> p.take(opinion(p).approvedOn(e.occurredOn())));
    on(OpinionServed.class, PetitionFold::opinionServed);
    FACTS.putAll(ReviewFold.FACTS);
    // 退回后，原单位不再是责任单位，也不再看得到（知情需要）。
    on(ObjectionUpheld.class, (p, e) -> p.take((Dispatch) null));
    on(
        PetitionConcluded.class,
        (p, e) -> {
          p.take(new Closing(e.conclusion(), e.occurredOn()));
          PartsFold.remember(p, e.conclusion(), e.occurredOn());
        });
    on(PetitionRated.class, (p, e) -> p.take(p.sides().rated(e.object(), e.rating())));
    on(AccusationReported.class, (p, e) -> p.takeReported(e.occurredOn()));
    on(PetitionUnsealed.class, (p, e) -> p.takeOffSeal());
    on(
        ClockOverdue.class,
        (p, e) -> p.changeClocks(book -> book.noteOverdue(e.line(), e.occurredOn())));
    on(
        OverdueExplained.class,
        (p, e) -> p.changeClocks(book -> book.explainOverdue(e.line(), e.reason())));
  }

  private PetitionFold() {}

  static void into(Petition petition, PetitionEvent event) {
    FACTS.getOrDefault(event.getClass(), (p, e) -> {}).accept(petition, event);
    OversightFold.into(petition, event);
  }

  /** What the event tells the clocks. */
  static ClockFacts clockFacts(Petition petition, PetitionEvent event) {
    return new ClockFacts(
        event.occurredOn(),
        ClockReading.startOn(event),
        event instanceof ReReviewHearingClosed closed ? closed.openedOn() : null,
        ClockReading.extensionDays(event),
        ClockReading.lengths(event),
        petition.ownerUnit(),
        petition.registration().noticeOwed(),
        holding(petition));
  }

  private static Set<When> holding(Petition petition) {
    Set<When> holding = EnumSet.of(When.ALWAYS);
    petition
        .classification()
        .ifPresent(
            c -> {
              if (c.is(PetitionKind.APPEAL)) {
                holding.add(When.APPEAL);
              }
              if (c.is(PetitionKind.SUGGESTION)) {
                holding.add(When.SUGGESTION);
              }
              if (c.petitionProcedure()) {
                holding.add(When.PETITION_PROCEDURE);
              }
            });
    return holding;
  }

  private static void registered(Petition petition, PetitionRegistered event) {
    petition.take(Registration.of(event));
    if (Boolean.TRUE.equals(event.underSeal())) {
      petition.seal();
    }
  }

  private static void dispatched(Petition petition, PetitionDispatched event) {
    petition.take((ReportState) null);
    petition.take(
        Dispatch.sent(event.mode(), event.unitCode(), event.occurredOn(), event.reportDue()));
    disposed(
        petition,
        event.mode() == DispatchMode.ASSIGN
            ? DispositionKind.ASSIGNED
            : DispositionKind.TRANSFERRED,
        event);
  }

  private static void disposed(Petition petition, DispositionKind kind, PetitionEvent event) {
    petition.take(new Disposition(kind, event.occurredOn()));
  }

  private static void opinionServed(Petition petition, OpinionServed event) {
    Opinion served = opinion(petition).servedOn(event.occurredOn());
    petition.take(served);
    if (served.outcomes().contains(ClaimOutcome.SUPPORT)) {
      petition.take(Execution.opened(event.occurredOn()));
    }
  }

  private static Dispatch dispatch(Petition petition) {
    return petition.dispatch().orElseThrow();
  }

  private static Opinion opinion(Petition petition) {
    return petition.opinion().orElseThrow();
  }

  private static <E extends PetitionEvent> void on(Class<E> type, BiConsumer<Petition, E> fact) {
    FACTS.put(type, (petition, event) -> fact.accept(petition, type.cast(event)));
  }
}
