package cn.huiyin.reporting.support;

import cn.huiyin.events.Topics;
import cn.huiyin.events.backlog.ActivityType;
import cn.huiyin.events.backlog.BacklogEvent.AnnualTargetSet;
import cn.huiyin.events.backlog.BacklogEvent.BacklogListed;
import cn.huiyin.events.backlog.BacklogEvent.CampaignActivityHeld;
import cn.huiyin.events.backlog.BacklogEvent.CampaignActivityPlanned;
import cn.huiyin.events.backlog.BacklogEvent.CampaignMeetingCancelled;
import cn.huiyin.events.backlog.BacklogEvent.CampaignMeetingHeld;
import cn.huiyin.events.backlog.BacklogEvent.CampaignSupervisionCancelled;
import cn.huiyin.events.backlog.BacklogEvent.CampaignSupervisionDone;
import cn.huiyin.events.backlog.BacklogEvent.ResolutionConfirmed;
import cn.huiyin.events.backlog.BacklogEvent.ResolutionRevoked;
import cn.huiyin.events.backlog.BacklogSource;
import cn.huiyin.events.backlog.ResolutionType;
import cn.huiyin.events.disclosure.ApplicantType;
import cn.huiyin.events.disclosure.DisclosureEvent.DisclosureDrafted;
import cn.huiyin.events.disclosure.DisclosureEvent.DisclosurePublished;
import cn.huiyin.events.disclosure.DisclosureEvent.DisclosureWithdrawn;
import cn.huiyin.events.disclosure.DisclosureEvent.RequestReceived;
import cn.huiyin.events.disclosure.DisclosureEvent.RequestReplied;
import cn.huiyin.events.disclosure.DisclosureMode;
import cn.huiyin.events.disclosure.DisclosurePlatform;
import cn.huiyin.events.disclosure.ReplyResult;
import cn.huiyin.events.ledger.LedgerEvent.OutreachReadSnapshot;
import cn.huiyin.events.ledger.LedgerEvent.OutreachRecorded;
import cn.huiyin.events.ledger.LedgerEvent.OutreachReversed;
import cn.huiyin.events.ledger.LedgerEvent.StudySessionCancelled;
import cn.huiyin.events.ledger.LedgerEvent.StudySessionHeld;
import cn.huiyin.events.ledger.OutreachType;
import cn.huiyin.events.ledger.StudyForm;
import cn.huiyin.events.mediation.AgreementForm;
import cn.huiyin.events.mediation.MediationEvent.CounselEngaged;
import cn.huiyin.events.mediation.MediationEvent.MediationConcluded;
import cn.huiyin.events.mediation.MediationEvent.MediationOutcomeReversed;
import cn.huiyin.events.mediation.MediationEvent.MediationRequested;
import cn.huiyin.events.mediation.MediationEvent.RoomClosed;
import cn.huiyin.events.mediation.MediationEvent.RoomEstablished;
import cn.huiyin.events.mediation.MediationOutcome;
import cn.huiyin.events.mediation.MediationSource;
import cn.huiyin.events.mediation.RoomLevel;
import cn.huiyin.events.petition.ReceptionEvent.LeaderReceptionCancelled;
import cn.huiyin.events.petition.ReceptionEvent.LeaderReceptionHeld;
import cn.huiyin.events.petition.ReceptionEvent.LeaderReceptionScheduled;
import cn.huiyin.reporting.support.Ledgers.Row;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One county year as the events that the four services raise when they take its ledgers. */
public final class SampleYear {
  private final List<CaseFile> files = new ArrayList<>(SamplePetitions.files());

  private SampleYear() {}

  /** All cases of the year. */
  public static List<CaseFile> files() {
    SampleYear year = new SampleYear();
    Ledgers.rows("leader_receptions").forEach(year::reception);
    Ledgers.rows("mediation_rooms").forEach(year::room);
    Ledgers.rows("counsel_engagements").forEach(year::counsel);
    Ledgers.rows("mediation_cases").forEach(year::mediation);
    Ledgers.rows("backlog_targets").forEach(year::target);
    Ledgers.rows("backlog_cases").forEach(year::backlog);
    Ledgers.rows("campaign_activities").forEach(year::activity);
    Ledgers.rows("disclosures").forEach(year::disclosure);
    Ledgers.rows("disclosure_requests").forEach(year::request);
    Ledgers.rows("study_sessions").forEach(year::study);
    year.outreach(Ledgers.rows("outreach"));
    return year.files;
  }

  /** What a recount must give. */
  public static Map<String, Long> expected() {
    try {
      return CaseFile.JSON.readValue(
          Ledgers.FOLDER.resolve("expected-figures.json").toFile(), new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CaseFile file(String topic, String caseType, String number) {
    CaseFile file = CaseFile.of(topic, caseType, number);
    files.add(file);
    return file;
  }

  private void reception(Row row) {
    CaseFile file = file(Topics.PETITION, "leader-reception", row.text("receptionNo"));
    String no = row.text("receptionNo");
    boolean principal = row.flag("principal");
    file.on(
        row.date("heldOn"),
        new LeaderReceptionScheduled(
            file.id(), no, row.date("heldOn"), row.text("leaderPost"), principal));
    file.on(
        row.date("heldOn"),
        row.flag("cancelled")
            ? new LeaderReceptionCancelled(file.id(), no)
            : new LeaderReceptionHeld(
                file.id(),
                no,
                row.date("heldOn"),
                row.text("leaderPost"),
                principal,
                row.list("lawyers"),
                row.number("visitors")));
  }

  private void room(Row row) {
    String code = row.text("roomCode");
    RoomLevel level = row.code("level", RoomLevel.class);
    String division = row.text("divisionCode");
    CaseFile file = file(Topics.MEDIATION, "mediation-room", code);
    file.on(
        row.date("establishedOn"),
        new RoomEstablished(code, level, division, row.flag("committee")));
    if (row.has("closedOn")) {
      file.on(row.date("closedOn"), new RoomClosed(code, level, division));
    }
  }

  private void counsel(Row row) {
    file(Topics.MEDIATION, "counsel-engagement", row.text("engagementNo"))
        .on(
            row.date("startedOn"),
            new CounselEngaged(row.text("engagementNo"), row.text("lawyerId"), List.of()));
  }

  private void mediation(Row row) {
    String no = row.text("caseNo");
    MediationSource source = row.code("source", MediationSource.class);
    MediationOutcome outcome = row.code("outcome", MediationOutcome.class);
    String petitionNo = row.text("petitionNo");
    String matterNo = row.text("matterNo");
    CaseFile file = file(Topics.MEDIATION, "mediation-case", no);
    file.on(
        row.date("requestedOn"),
        new MediationRequested(
            no, source, petitionNo, null, matterNo, row.text("roomCode"), null, List.of()));
    file.on(
        row.date("concludedOn"),
        new MediationConcluded(
            no,
            source,
            outcome,
            row.code("agreement", AgreementForm.class),
            false,
            petitionNo,
            null,
            matterNo,
            row.text("roomCode"),
            null,
            row.flag("lawyerAttended")));
    if (row.has("reversedOn")) {
      file.on(
          row.date("reversedOn"),
          new MediationOutcomeReversed(
              no, source, outcome, null, petitionNo, null, matterNo, row.text("roomCode"), null));
    }
  }

  private void target(Row row) {
    file(Topics.BACKLOG, "annual-target", row.text("year") + row.text("metric"))
        .on(
            row.text("year") + "-01-01",
            new AnnualTargetSet(
                row.number("year"), row.text("metric"), row.number("target"), null));
  }

  private void backlog(Row row) {
    String no = row.text("caseNo");
    BacklogSource source = row.code("source", BacklogSource.class);
    String unit = row.text("unitCode");
    CaseFile file = file(Topics.BACKLOG, "backlog-case", no);
    file.on(
        row.date("listedOn"),
        new BacklogListed(no, source, unit, row.text("petitionNo"), row.date("dueOn")));
    if (row.has("confirmedOn")) {
      file.on(
          row.date("confirmedOn"),
          new ResolutionConfirmed(
              no,
              source,
              unit,
              row.code("resolutionType", ResolutionType.class),
              row.date("dueOn")));
    }
    if (row.has("revokedOn")) {
      file.on(row.date("revokedOn"), new ResolutionRevoked(no, source, unit, null));
    }
  }

  private void activity(Row row) {
    String no = row.text("activityNo");
    ActivityType type = row.code("type", ActivityType.class);
    String unit = row.text("unitCode");
    boolean cancelled = row.flag("cancelled");
    CaseFile file = file(Topics.BACKLOG, "campaign-activity", no);
    file.on(
        row.date("heldOn"), new CampaignActivityPlanned(no, type, unit, row.date("heldOn")));
    file.on(
        row.date("heldOn"),
        switch (type) {
          case DISPATCH_MEETING ->
              cancelled
                  ? new CampaignMeetingCancelled(no, type, unit)
                  : new CampaignMeetingHeld(no, type, unit);
          case SUPERVISION ->
              cancelled
                  ? new CampaignSupervisionCancelled(no, unit)
                  : new CampaignSupervisionDone(no, unit);
          default -> new CampaignActivityHeld(no, type, unit);
        });
  }

  private void disclosure(Row row) {
    String no = row.text("itemNo");
    DisclosureMode mode = row.code("mode", DisclosureMode.class);
    DisclosurePlatform platform = row.code("platform", DisclosurePlatform.class);
    CaseFile file = file(Topics.DISCLOSURE, "disclosure", no);
    file.on(
        row.date("formedOn"),
        new DisclosureDrafted(no, no, row.text("categoryCode"), mode, row.date("formedOn")));
    if (row.has("publishedOn")) {
      file.on(
          row.date("publishedOn"), new DisclosurePublished(no, mode, platform, 1, true, "hash"));
    }
    if (row.has("withdrawnOn")) {
      file.on(row.date("withdrawnOn"), new DisclosureWithdrawn(no, null));
    }
  }

  private void request(Row row) {
    String no = row.text("requestNo");
    ApplicantType applicant = row.code("applicantType", ApplicantType.class);
    CaseFile file = file(Topics.DISCLOSURE, "disclosure-request", no);
    file.on(row.date("receivedOn"), new RequestReceived(no, applicant));
    if (row.has("repliedOn")) {
      file.on(
          row.date("repliedOn"),
          new RequestReplied(no, applicant, row.code("result", ReplyResult.class)));
    }
  }

  private void study(Row row) {
    String no = row.text("sessionNo");
    CaseFile file = file(Topics.LEDGER, "study-session", no);
    file.on(
        row.date("heldOn"),
        new StudySessionHeld(
            no, row.code("form", StudyForm.class), row.flag("ruleOfLaw"), row.number("attendees")));
    if (row.flag("cancelled")) {
      file.on(row.date("heldOn"), new StudySessionCancelled(no));
    }
  }

  private void outreach(List<Row> rows) {
    Map<String, CaseFile> records = new LinkedHashMap<>();
    for (Row row : rows) {
      String no = row.text("recordNo");
      if (row.has("reverses")) {
        records
            .get(row.text("reverses"))
            .on(row.date("recordedOn"), new OutreachReversed(no, row.text("reverses")));
      } else {
        OutreachType type = row.code("type", OutreachType.class);
        String article = row.text("articleRef");
        String division = row.text("divisionCode");
        records.put(
            no,
            file(Topics.LEDGER, "outreach-record", no)
                .on(
                    row.date("recordedOn"),
                    type == OutreachType.READ
                        ? new OutreachReadSnapshot(no, article, row.number("quantity"), division)
                        : new OutreachRecorded(
                            no, type, row.number("quantity"), article, division)));
      }
    }
  }
}
