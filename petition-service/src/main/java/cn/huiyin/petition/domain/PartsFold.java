package cn.huiyin.petition.domain;

import cn.huiyin.events.petition.ClaimsSplit;
import cn.huiyin.events.petition.Conclusion;
import cn.huiyin.events.petition.ConclusionReportAccepted;
import cn.huiyin.events.petition.ConclusionReportReturned;
import cn.huiyin.events.petition.ConclusionReportSubmitted;
import cn.huiyin.events.petition.OwnPartConcluded;
import cn.huiyin.events.petition.PartConcluded;
import cn.huiyin.events.petition.PartReopened;
import cn.huiyin.events.petition.PetitionEvent;
import cn.huiyin.events.petition.PetitionForwardedDown;
import cn.huiyin.events.petition.ReceivedDirectly;
import cn.huiyin.events.petition.UnitSucceeded;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.petition.domain.state.Closing;
import cn.huiyin.petition.domain.state.Dispatch;
import cn.huiyin.petition.domain.state.part.OwnPart;
import cn.huiyin.petition.domain.state.part.Part;
import cn.huiyin.petition.domain.state.part.ReportState;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** 事件归并，续: what events set in the parts of a petition, its unit and its conclusion report. */
final class PartsFold {
  private PartsFold() {}

  static Map<Class<?>, BiConsumer<Petition, PetitionEvent>> facts() {
    Map<Class<?>, BiConsumer<Petition, PetitionEvent>> facts = new HashMap<>();
    on(facts, ClaimsSplit.class, PartsFold::split);
    on(facts, OwnPartConcluded.class, (p, e) -> remember(p, e.conclusion(), e.occurredOn()));
    on(
        facts,
        PartConcluded.class,
        (p, e) -> p.replaceParts(part -> changed(part, e.childPetitionNo(), e.occurredOn())));
    on(facts, PartReopened.class, PartsFold::reopened);
    on(facts, ReceivedDirectly.class, PartsFold::receivedDirectly);
    on(facts, PetitionForwardedDown.class, PartsFold::forwarded);
    on(facts, UnitSucceeded.class, PartsFold::succeeded);
    on(facts, ConclusionReportSubmitted.class, (p, e) -> p.take(ReportState.SUBMITTED));
    on(facts, ConclusionReportReturned.class, (p, e) -> p.take(ReportState.RETURNED));
    on(facts, ConclusionReportAccepted.class, (p, e) -> p.take(ReportState.ACCEPTED));
    return facts;
  }

  /** A split petition remembers how its own claims ended: a part may be opened again. */
  static void remember(Petition petition, Conclusion conclusion, LocalDate on) {
    if (!petition.parts().isEmpty()) {
      petition.take(new OwnPart(conclusion, on));
    }
  }

  private static void split(Petition petition, ClaimsSplit event) {
    petition.open(new Part(event.claimNo(), event.childPetitionNo(), null));
    int claims = petition.parts().size() + event.remainingClaims();
    petition.take(petition.registration().withClaims(claims));
    if (event.underSeal()) {
      petition.seal();
    }
  }

  private static void reopened(Petition petition, PartReopened event) {
    petition.replaceParts(part -> changed(part, event.childPetitionNo(), null));
    petition.take((Closing) null);
  }

  private static Part changed(Part part, String childNo, LocalDate endedOn) {
    return part.isOf(childNo) ? part.ended(endedOn) : part;
  }

  private static void receivedDirectly(Petition petition, ReceivedDirectly event) {
    petition.take(
        Dispatch.sent(null, event.unitCode(), event.occurredOn(), null)
            .receivedOn(event.receivedOn(), false));
  }

  /** The subordinate's own notice clock begins anew; whatever else ran, it takes over. */
  private static void forwarded(Petition petition, PetitionForwardedDown event) {
    petition.take(petition.dispatch().orElseThrow().withUnit(event.unitCode()));
    petition.changeClocks(
        book ->
            book.passOn(
                event.fromUnitCode(), event.unitCode(), clock -> clock != StatutoryClock.NOTIFY15));
  }

  /** 承继 (第二十四条): in everything the former unit held, its successor takes its place. */
  private static void succeeded(Petition petition, UnitSucceeded event) {
    String former = event.fromUnitCode();
    String successor = event.unitCode();
    petition
        .dispatch()
        .filter(dispatch -> former.equals(dispatch.unitCode()))
        .ifPresent(dispatch -> petition.take(dispatch.withUnit(successor)));
    petition.reviews().stream()
        .filter(review -> review.pending() && former.equals(review.reviewerUnit()))
        .forEach(review -> petition.replaceReview(review.reviewedBy(successor)));
    if (former.equals(petition.registration().bureauCode())) {
      petition.take(petition.registration().withBureau(successor));
    }
    if (former.equals(petition.ownerUnit())) {
      petition.takeOwner(successor);
    }
    OversightFold.succeeded(petition, former, successor);
    petition.changeClocks(book -> book.passOn(former, successor, any -> true));
  }

  private static <E extends PetitionEvent> void on(
      Map<Class<?>, BiConsumer<Petition, PetitionEvent>> facts,
      Class<E> type,
      BiConsumer<Petition, E> fact) {
    facts.put(type, (petition, event) -> fact.accept(petition, type.cast(event)));
  }
}
