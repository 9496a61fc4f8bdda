package cn.huiyin.reporting.support;

import cn.huiyin.events.Topics;
import cn.huiyin.events.petition.AccusationHandedOver;
import cn.huiyin.events.petition.Adoption;
import cn.huiyin.events.petition.Channel;
import cn.huiyin.events.petition.Conclusion;
import cn.huiyin.events.petition.DispatchMode;
import cn.huiyin.events.petition.GuidanceKind;
import cn.huiyin.events.petition.MatterFinalised;
import cn.huiyin.events.petition.PetitionAccepted;
import cn.huiyin.events.petition.PetitionClassified;
import cn.huiyin.events.petition.PetitionConcluded;
import cn.huiyin.events.petition.PetitionDispatched;
import cn.huiyin.events.petition.PetitionGuided;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.PetitionLinkedAsRepeat;
import cn.huiyin.events.petition.PetitionNoLongerAccepted;
import cn.huiyin.events.petition.PetitionNotAccepted;
import cn.huiyin.events.petition.PetitionRegistered;
import cn.huiyin.events.petition.PetitionVoided;
import cn.huiyin.events.petition.ReReviewDecided;
import cn.huiyin.events.petition.RepeatKind;
import cn.huiyin.events.petition.ReviewDecided;
import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.events.petition.Route;
import cn.huiyin.events.petition.RouteGuidanceServed;
import cn.huiyin.events.petition.SourceMark;
import cn.huiyin.events.petition.SuggestionReplied;
import cn.huiyin.reporting.support.Ledgers.Row;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sample's petitions and reviews as the events their acts raise. */
final class SamplePetitions {
  private final Map<String, CaseFile> files = new LinkedHashMap<>();

  static Collection<CaseFile> files() {
    SamplePetitions sample = new SamplePetitions();
    Ledgers.rows("petitions").forEach(sample::petition);
    Ledgers.rows("reviews").forEach(sample::review);
    return sample.files.values();
  }

  private void petition(Row row) {
    CaseFile file = CaseFile.of(Topics.PETITION, "petition", row.text("petitionNo"));
    files.put(row.text("petitionNo"), file);
    LocalDate received = row.date("receivedAt");
    file.on(received, registered(row, received));
    if (row.has("voidReason")) {
      file.on(row.date("disposedOn"), new PetitionVoided(row.date("disposedOn"), "DOUBLE", null));
      return;
    }
    if (row.has("classifiedOn")) {
      if ("ACCUSATION".equals(row.text("kind"))) {
        file.sealed(Topics.PETITION_SEALED);
      }
      LocalDate on = row.date("classifiedOn");
      file.on(
          on,
          new PetitionClassified(
              on,
              row.code("kind", PetitionKind.class),
              row.code("route", Route.class),
              row.text("subjectCode"),
              row.text("unitCode"),
              row.text("matterNo"),
              true));
    }
    if (row.has("disposition")) {
      dispose(file, row, row.date("disposedOn"));
    }
    conclude(file, row);
  }

  private static PetitionRegistered registered(Row row, LocalDate received) {
    return new PetitionRegistered(
        row.text("petitionNo"),
        received,
        row.code("channel", Channel.class),
        row.code("source", SourceMark.class),
        row.text("divisionCode"),
        1,
        0,
        1,
        false,
        false,
        true,
        null,
        null);
  }

  private static void dispose(CaseFile file, Row row, LocalDate on) {
    Route route = row.code("route", Route.class);
    String unit = row.text("unitCode");
    switch (row.text("disposition")) {
      case "TRANSFERRED" ->
          file.on(
              on,
              new PetitionDispatched(on, DispatchMode.TRANSFER, route, unit, null, false, false));
      case "ASSIGNED" ->
          file.on(
              on, new PetitionDispatched(on, DispatchMode.ASSIGN, route, unit, on, false, false));
      case "GUIDED" ->
          file.on(
              on,
              new PetitionGuided(
                  on, route, unit, GuidanceKind.LEGAL_ROUTE, row.date("routeNoticeOn")));
      case "NOT_ACCEPTED" -> file.on(on, new PetitionNotAccepted(on, "NA1", false));
      case "NO_LONGER_ACCEPTED" ->
          file.on(on, new PetitionNoLongerAccepted(on, "NL1", row.text("matterNo")));
      case "LINKED_AS_REPEAT" ->
          file.on(
              on,
              new PetitionLinkedAsRepeat(
                  on, row.text("matterNo"), null, RepeatKind.UNDER_HANDLING));
      case "SUGGESTION_REPLIED" -> file.on(on, new SuggestionReplied(on, Adoption.ADOPTED, true));
      default -> throw new IllegalStateException(row.text("disposition"));
    }
  }

  private static void conclude(CaseFile file, Row row) {
    boolean guided = "GUIDED".equals(row.text("disposition"));
    if (row.has("routeNoticeOn") && !guided) {
      LocalDate on = row.date("routeNoticeOn");
      file.on(
          on,
          new RouteGuidanceServed(on, row.code("route", Route.class), row.text("unitCode"), on));
    }
    if (row.has("acceptedOn")) {
      LocalDate on = row.date("acceptedOn");
      file.on(on, new PetitionAccepted(on, row.text("unitCode"), row.code("route", Route.class)));
    }
    if (row.has("concludedOn")) {
      LocalDate on = row.date("concludedOn");
      if ("HANDED_OVER".equals(row.text("conclusion"))) {
        file.on(on, new AccusationHandedOver(on, row.text("unitCode")));
      }
      file.on(on, new PetitionConcluded(on, row.code("conclusion", Conclusion.class), 1));
    }
  }

  private void review(Row row) {
    LocalDate on = row.date("decidedOn");
    if (on == null) {
      return;
    }
    CaseFile file = files.get(row.text("petitionNo"));
    ReviewOutcome outcome = row.code("outcome", ReviewOutcome.class);
    String matter = row.text("matterNo");
    if ("REVIEW".equals(row.text("level"))) {
      file.on(on, new ReviewDecided(on, row.text("reviewNo"), matter, "U", outcome));
    } else {
      file.on(on, new ReReviewDecided(on, row.text("reviewNo"), matter, "U", outcome, false));
    }
    if (row.has("finalisedOn")) {
      LocalDate finalised = row.date("finalisedOn");
      file.on(finalised, new MatterFinalised(finalised, matter));
    }
  }
}
