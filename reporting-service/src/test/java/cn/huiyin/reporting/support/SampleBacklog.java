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
import cn.huiyin.reporting.support.Ledgers.Row;
import java.util.ArrayList;
import java.util.List;

/** The sample's campaign as events. */
final class SampleBacklog {
  private final List<CaseFile> files = new ArrayList<>();

  static List<CaseFile> files() {
    SampleBacklog sample = new SampleBacklog();
    Ledgers.rows("backlog_targets").forEach(sample::target);
    Ledgers.rows("backlog_cases").forEach(sample::backlog);
    Ledgers.rows("campaign_activities").forEach(sample::activity);
    return sample.files;
  }

  private CaseFile file(String topic, String caseType, String number) {
    CaseFile file = CaseFile.of(topic, caseType, number);
    files.add(file);
    return file;
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
    file.on(row.date("heldOn"), new CampaignActivityPlanned(no, type, unit, row.date("heldOn")));
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
}
