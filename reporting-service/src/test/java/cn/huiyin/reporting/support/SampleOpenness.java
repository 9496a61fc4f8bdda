package cn.huiyin.reporting.support;

import cn.huiyin.events.Topics;
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
import cn.huiyin.reporting.support.Ledgers.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sample's disclosures, requests, study and outreach as events. */
final class SampleOpenness {
  private final List<CaseFile> files = new ArrayList<>();

  static List<CaseFile> files() {
    SampleOpenness sample = new SampleOpenness();
    Ledgers.rows("disclosures").forEach(sample::disclosure);
    Ledgers.rows("disclosure_requests").forEach(sample::request);
    Ledgers.rows("study_sessions").forEach(sample::study);
    sample.outreach(Ledgers.rows("outreach"));
    return sample.files;
  }

  private CaseFile file(String topic, String caseType, String number) {
    CaseFile file = CaseFile.of(topic, caseType, number);
    files.add(file);
    return file;
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
