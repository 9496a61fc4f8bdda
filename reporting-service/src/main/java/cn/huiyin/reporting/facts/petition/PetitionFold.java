package cn.huiyin.reporting.facts.petition;

import cn.huiyin.reporting.facts.Standing;
import cn.huiyin.reporting.facts.petition.PetitionFact.Dated;
import cn.huiyin.reporting.facts.petition.PetitionFact.Decision;
import cn.huiyin.reporting.history.CaseHistory;
import cn.huiyin.reporting.history.LoggedEvent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 信访件经过 → 事实. */
final class PetitionFold {
  private static final String INQUIRY = "INQUIRY";
  private static final String REPEAT = "LINKED_AS_REPEAT";

  /** 第三十一条第一至五项: the legal routes other than the petition procedure. */
  private static final Set<String> LEGAL_ROUTES =
      Set.of("R31_1", "R31_2", "R31_3", "R31_4", "R31_5");

  /** What says which unit is responsible; others name units that supervise, rate or object. */
  private static final Set<String> NAMES_THE_UNIT =
      Set.of(
          "petition.classified",
          "petition.reclassified",
          "petition.dispatched",
          "petition.received-directly",
          "petition.forwarded-down",
          "petition.accepted",
          "petition.unit-succeeded");

  private final Standing.Ledger conclusions = new Standing.Ledger();
  private final Map<String, Decision> decisions = new LinkedHashMap<>();
  private LocalDate registeredOn;
  private Dated disposed;
  private Dated routed;
  private LocalDate withdrawnOn;
  private LocalDate finalisedOn;
  private boolean voided;
  private boolean linkedAsRepeat;
  private boolean ofKnownMatter;
  private int persons;
  private String unit;
  private final Supervised.Ledger supervisions = new Supervised.Ledger();
  private final DeedFold deeds = new DeedFold();

  static PetitionFact of(CaseHistory history) {
    PetitionFold fold = new PetitionFold();
    history.events().forEach(fold::take);
    return fold.fact(history);
  }

  private void take(LoggedEvent event) {
    dispose(event);
    route(event);
    supervisions.take(event);
    deeds.take(event);
    if (NAMES_THE_UNIT.contains(event.type()) && event.text("unitCode") != null) {
      unit = event.text("unitCode");
    }
    switch (event.type()) {
      case "petition.registered" -> register(event);
      case "petition.classified", "petition.reclassified" ->
          ofKnownMatter = !event.flag("firstOfMatter");
      case "petition.linked-as-repeat" -> linkedAsRepeat = true;
      case "petition.voided" -> voided = true;
      case "petition.withdrawn" -> withdrawnOn = event.occurredOn();
      case "petition.concluded" -> conclusions.begins(event.occurredOn(), event.text("conclusion"));
      case "petition.reopened", "petition.redo-ordered", "petition.part-reopened" ->
          conclusions.ends(event.occurredOn());
      case "petition.link-undone" -> unlink(event);
      case "petition.review-decided" -> decide("REVIEW", event);
      case "petition.re-review-decided" -> decide("REREVIEW", event);
      case "petition.matter-finalised" ->
          finalisedOn = finalisedOn == null ? event.occurredOn() : finalisedOn;
      default -> {}
    }
  }

  /** 批次、人次: one visit is one batch; a part that was split off came with the whole. */
  private void register(LoggedEvent event) {
    registeredOn = event.occurredOn();
    boolean visit = "VISIT".equals(event.text("channel"));
    persons = visit && event.text("parentPetitionNo") == null ? event.number("partySize") : 0;
  }

  /** 首次处置 (F1): the first of these acts, whatever follows. */
  private void dispose(LoggedEvent event) {
    String disposition =
        switch (event.type()) {
          case "petition.dispatched" ->
              "ASSIGN".equals(event.text("mode")) ? "ASSIGNED" : "TRANSFERRED";
          case "petition.accepted" -> "ACCEPTED";
          case "petition.not-accepted" -> "NOT_ACCEPTED";
          case "petition.no-longer-accepted" -> "NO_LONGER_ACCEPTED";
          case "petition.guided" -> "GUIDED";
          case "petition.linked-as-repeat" -> REPEAT;
          case "petition.suggestion-replied" -> "SUGGESTION_REPLIED";
          default -> null;
        };
    if (disposition != null && disposed == null) {
      disposed = new Dated(event.occurredOn(), disposition);
    }
  }

  /** 撤销关联: a repeat that was none has not been disposed of, and its conclusion is taken back. */
  private void unlink(LoggedEvent event) {
    if ("REPEAT".equals(event.text("relation"))) {
      linkedAsRepeat = false;
      conclusions.ends(event.occurredOn());
      disposed = disposed != null && REPEAT.equals(disposed.code()) ? null : disposed;
    }
  }

  /** 依法分类处理 (F2): the first legal-route notice served, or transfer that took effect. */
  private void route(LoggedEvent event) {
    LocalDate noticeOn =
        switch (event.type()) {
          case "petition.guided" -> event.date("routeNoticeOn");
          case "petition.route-guidance-served" -> event.dateOr("noticeOn");
          default -> null;
        };
    String route = event.text("route");
    if (noticeOn != null && routed == null && route != null && LEGAL_ROUTES.contains(route)) {
      routed = new Dated(noticeOn, route);
    }
  }

  private void decide(String level, LoggedEvent event) {
    String reviewNo = event.text("reviewNo");
    decisions.putIfAbsent(
        level + reviewNo, new Decision(level, reviewNo, event.occurredOn(), event.text("outcome")));
  }

  private PetitionFact fact(CaseHistory history) {
    String kind = history.lastText("kind", "petition.classified", "petition.reclassified");
    return new PetitionFact(
        history.caseId(),
        history.firstText("petitionNo"),
        history.sealed(),
        history.firstText("divisionCode"),
        history.firstText("channel"),
        history.firstText("sourceMark"),
        kind,
        history.lastText("subjectCode"),
        unit,
        !voided && !INQUIRY.equals(kind),
        registeredOn,
        disposed,
        routed,
        conclusions.all(),
        withdrawnOn,
        List.copyOf(decisions.values()),
        finalisedOn,
        linkedAsRepeat || ofKnownMatter,
        persons,
        supervisions.all(),
        deeds.all());
  }
}
