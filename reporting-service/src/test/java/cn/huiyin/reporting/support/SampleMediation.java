package cn.huiyin.reporting.support;

import cn.huiyin.events.Topics;
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
import java.util.ArrayList;
import java.util.List;

/** The sample's receptions, rooms, counsel and mediation cases as events. */
final class SampleMediation {
  private final List<CaseFile> files = new ArrayList<>();

  static List<CaseFile> files() {
    SampleMediation sample = new SampleMediation();
    Ledgers.rows("leader_receptions").forEach(sample::reception);
    Ledgers.rows("mediation_rooms").forEach(sample::room);
    Ledgers.rows("counsel_engagements").forEach(sample::counsel);
    Ledgers.rows("mediation_cases").forEach(sample::mediation);
    return sample.files;
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
}
