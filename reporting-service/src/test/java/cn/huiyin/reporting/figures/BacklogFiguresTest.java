package cn.huiyin.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.Topics;
import cn.huiyin.events.backlog.ActivityType;
import cn.huiyin.events.backlog.BacklogEvent.AnnualTargetSet;
import cn.huiyin.events.backlog.BacklogEvent.BacklogDelisted;
import cn.huiyin.events.backlog.BacklogEvent.CampaignActivityHeld;
import cn.huiyin.events.backlog.BacklogEvent.CampaignMeetingCancelled;
import cn.huiyin.events.backlog.BacklogEvent.CampaignMeetingHeld;
import cn.huiyin.events.backlog.BacklogEvent.CampaignSupervisionDone;
import cn.huiyin.events.backlog.BacklogEvent.ResolutionConfirmed;
import cn.huiyin.events.backlog.BacklogEvent.ResolutionRevoked;
import cn.huiyin.events.backlog.BacklogSource;
import cn.huiyin.events.backlog.ResolutionType;
import cn.huiyin.reporting.support.CaseFile;
import cn.huiyin.reporting.support.Counted;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("积案专项行动指标")
class BacklogFiguresTest {
  private static CaseFile backlog() {
    return CaseFile.of(Topics.BACKLOG, "backlog-case", "J-1");
  }

  private static ResolutionConfirmed confirmed(BacklogSource source) {
    return new ResolutionConfirmed("J-1", source, "U1", ResolutionType.RZ1, null);
  }

  private static ResolutionRevoked revoked() {
    return new ResolutionRevoked("J-1", BacklogSource.ASSIGNED, "U1", null);
  }

  @Test
  @DisplayName("来源互斥，两项之和等于总数（I-31）")
  void theSourcesAddUp() {
    Counted counted =
        Counted.from(
            CaseFile.of(Topics.BACKLOG, "backlog-case", "J-1")
                .on("2023-05-01", confirmed(BacklogSource.ASSIGNED)),
            CaseFile.of(Topics.BACKLOG, "backlog-case", "J-2")
                .on("2023-05-01", confirmed(BacklogSource.SOCIAL_HOTSPOT)));
    assertThat(counted.year("backlog.resolved", 2023)).isEqualTo(2);
    assertThat(counted.year("backlog.resolved.assigned", 2023)).isEqualTo(1);
    assertThat(counted.year("backlog.resolved.hotspot", 2023)).isEqualTo(1);
  }

  @Test
  @DisplayName("当年撤销后重新认定，计一次；撤销后未再认定，不计")
  void aRevokedResolutionCountsOnlyIfConfirmedAgain() {
    assertThat(
            Counted.from(
                    backlog()
                        .on("2023-05-01", confirmed(BacklogSource.ASSIGNED))
                        .on("2023-06-01", revoked()))
                .year("backlog.resolved", 2023))
        .isZero();
    assertThat(
            Counted.from(
                    backlog()
                        .on("2023-05-01", confirmed(BacklogSource.ASSIGNED))
                        .on("2023-06-01", revoked())
                        .on("2023-09-01", confirmed(BacklogSource.ASSIGNED)))
                .year("backlog.resolved", 2023))
        .isEqualTo(1);
  }

  @Test
  @DisplayName("一案在所有年度中至多计一次（I-33）")
  void aCaseCountsAtMostOnceOverAllYears() {
    Counted counted =
        Counted.from(
            backlog()
                .on("2023-05-01", confirmed(BacklogSource.ASSIGNED))
                .on("2024-03-01", revoked())
                .on("2024-09-01", confirmed(BacklogSource.ASSIGNED)));
    assertThat(counted.year("backlog.resolved", 2023)).isEqualTo(1);
    assertThat(counted.year("backlog.resolved", 2024)).isZero();
  }

  @Test
  @DisplayName("当年撤销、次年重新认定的，计入次年")
  void aCaseRevokedInItsYearCountsWhenConfirmedLater() {
    Counted counted =
        Counted.from(
            backlog()
                .on("2023-05-01", confirmed(BacklogSource.ASSIGNED))
                .on("2023-06-01", revoked())
                .on("2024-09-01", confirmed(BacklogSource.ASSIGNED)));
    assertThat(counted.year("backlog.resolved", 2023)).isZero();
    assertThat(counted.year("backlog.resolved", 2024)).isEqualTo(1);
  }

  @Test
  @DisplayName("移出台账的不计")
  void aDelistedCaseCountsNowhere() {
    Counted counted =
        Counted.from(
            backlog()
                .on("2023-05-01", confirmed(BacklogSource.ASSIGNED))
                .on("2023-08-01", new BacklogDelisted("J-1", BacklogSource.ASSIGNED, "U1")));
    assertThat(counted.entries()).isEmpty();
  }

  @Test
  @DisplayName("目标以最后一次设定为准，单位分解数不计入县级目标")
  void theLastCountyTargetCounts() {
    Counted counted =
        Counted.from(
            CaseFile.of(Topics.BACKLOG, "annual-target", "T")
                .on("2023-01-05", new AnnualTargetSet(2023, "backlog.resolved", 40, null))
                .on("2023-02-05", new AnnualTargetSet(2023, "backlog.resolved", 50, null))
                .on("2023-02-05", new AnnualTargetSet(2023, "backlog.resolved", 9, "U1"))
                .on("2023-02-05", new AnnualTargetSet(2024, "backlog.resolved", 60, null)));
    assertThat(counted.year("backlog.target", 2023)).isEqualTo(50);
    assertThat(counted.year("backlog.target", 2024)).isEqualTo(60);
  }

  @Test
  @DisplayName("取消的调度会、约谈通报不计；同日同一单位的督导为一次")
  void onlyMeetingsHeldAndVisitsOfOneDayCount() {
    ActivityType meeting = ActivityType.DISPATCH_MEETING;
    Counted counted =
        Counted.from(
            CaseFile.of(Topics.BACKLOG, "a", "H-1")
                .on("2023-05-01", new CampaignMeetingHeld("H-1", meeting, "U1")),
            CaseFile.of(Topics.BACKLOG, "a", "H-2")
                .on("2023-05-01", new CampaignMeetingHeld("H-2", meeting, "U1"))
                .on("2023-05-02", new CampaignMeetingCancelled("H-2", meeting, "U1")),
            CaseFile.of(Topics.BACKLOG, "a", "H-3")
                .on("2023-05-01", new CampaignActivityHeld("H-3", ActivityType.INTERVIEW, "U1")),
            CaseFile.of(Topics.BACKLOG, "a", "H-4")
                .on("2023-05-01", new CampaignSupervisionDone("H-4", "U1")),
            CaseFile.of(Topics.BACKLOG, "a", "H-5")
                .on("2023-05-01", new CampaignSupervisionDone("H-5", "U1")),
            CaseFile.of(Topics.BACKLOG, "a", "H-6")
                .on("2023-05-01", new CampaignSupervisionDone("H-6", "U2")));
    assertThat(counted.year("campaign.dispatch_meeting", 2023)).isEqualTo(1);
    assertThat(counted.year("campaign.supervision", 2023)).isEqualTo(2);
  }
}
