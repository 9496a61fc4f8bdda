package cn.huiyin.reporting.facts.petition;

import cn.huiyin.reporting.facts.petition.Deed.Kind;
import cn.huiyin.reporting.history.LoggedEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 经过 → 行为. Each deed stands under a key of its own, so that what ends or explains it later finds
 * it; what names no deed that is known is on its way and comes back with it.
 */
final class DeedFold {
  private final Map<String, Deed> deeds = new LinkedHashMap<>();

  void take(LoggedEvent event) {
    switch (event.type()) {
      case "petition.dispatched" -> each(Kind.DISPATCH, event, event.text("mode"));
      case "petition.forwarded-down" -> each(Kind.FORWARDING, event, null);
      case "petition.accepted" -> each(Kind.ACCEPTANCE, event, event.text("route"));
      case "petition.not-accepted" -> each(Kind.REFUSAL, event, "NOT_ACCEPTED");
      case "petition.no-longer-accepted" -> each(Kind.REFUSAL, event, "NO_LONGER_ACCEPTED");
      case "petition.objection-raised" -> each(Kind.OBJECTION, event, event.text("groundCode"));
      case "petition.objection-upheld" -> end(Kind.OBJECTION, "UPHELD");
      case "petition.objection-rejected" -> end(Kind.OBJECTION, "REJECTED");
      case "petition.handling-extended" -> each(Kind.EXTENSION, event, null);
      case "petition.hearing-held" -> each(Kind.HEARING, event, "HANDLING");
      case "petition.re-review-hearing-opened" -> each(Kind.HEARING, event, "REREVIEW");
      case "petition.mediation-referred" -> each(Kind.MEDIATION, event, null);
      case "petition.mediation-returned" -> end(Kind.MEDIATION, event.text("result"));
      case "petition.leader-takes-case" -> each(Kind.LEADER_CASE, event, null);
      case "petition.leader-case-ended" -> end(Kind.LEADER_CASE, event.text("result"));
      default -> takeOthers(event);
    }
  }

  private void takeOthers(LoggedEvent event) {
    switch (event.type()) {
      case "petition.coordination-meeting-held" ->
          each(Kind.COORDINATION, event, event.text("outcome"));
      case "petition.supervision-instructed" -> each(Kind.INSTRUCTION, event, null);
      case "petition.supervision-raised" -> each(Kind.RAISING, event, event.text("form"));
      case "petition.clock-overdue" -> put(run(event), Kind.OVERDUE, event, event.text("clock"));
      case "petition.overdue-explained" ->
          deeds.computeIfPresent(run(event), (key, deed) -> deed.ended(event.text("reason")));
      case "petition.urgent-reported" ->
          put("urgent", Kind.URGENT_REPORT, event, event.text("criterionCode"));
      case "petition.rated" -> rate(event);
      case "petition.execution-tracked" -> execute(event);
      case "petition.review-requested" -> review(Kind.REVIEW_REQUEST, "REVIEW", event);
      case "petition.re-review-requested" -> review(Kind.REVIEW_REQUEST, "REREVIEW", event);
      case "petition.review-not-accepted" -> review(Kind.REVIEW_REFUSAL, "REVIEW", event);
      case "petition.re-review-not-accepted" -> review(Kind.REVIEW_REFUSAL, "REREVIEW", event);
      default -> {}
    }
  }

  List<Deed> all() {
    return List.copyOf(deeds.values());
  }

  /** A deed that may be done again on one petition. */
  private void each(Kind kind, LoggedEvent event, String trait) {
    put(kind + "#" + event.version(), kind, event, trait);
  }

  /** A deed that counts once under its key: the first. */
  private void put(String key, Kind kind, LoggedEvent event, String trait) {
    deeds.putIfAbsent(key, new Deed(kind, event.occurredOn(), event.text("unitCode"), trait, null));
  }

  /** The last deed of a kind that has not ended. */
  private void end(Kind kind, String how) {
    deeds.entrySet().stream()
        .filter(deed -> deed.getValue().kind() == kind && deed.getValue().outcome() == null)
        .reduce((earlier, later) -> later)
        .ifPresent(deed -> deed.setValue(deed.getValue().ended(how)));
  }

  private void rate(LoggedEvent event) {
    String object = event.text("object");
    put("rating#" + object, Kind.RATING, event, object);
    deeds.computeIfPresent(
        "rating#" + object,
        (key, deed) -> deed.outcome() == null ? deed.ended(event.text("rating")) : deed);
  }

  private void execute(LoggedEvent event) {
    String status = event.text("status");
    if ("DONE".equals(status) || "NOT_EXECUTED".equals(status)) {
      put("execution#" + status, Kind.EXECUTION, event, status);
    }
  }

  private void review(Kind kind, String level, LoggedEvent event) {
    String key = kind + level + event.text("reviewNo");
    put(key, kind, event, level);
    deeds.computeIfPresent(key, (same, deed) -> deed.ended(event.text("ground")));
  }

  /** 期限的一段: a breach is told and explained by its clock and its run. */
  private static String run(LoggedEvent event) {
    return "overdue#" + event.text("clock") + "#" + event.number("line");
  }
}
