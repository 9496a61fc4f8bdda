package cn.huiyin.mediation.domain.backlog;

import static cn.huiyin.mediation.domain.Refusal.refused;
import static cn.huiyin.mediation.domain.Sample.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.backlog.BacklogSource;
import cn.huiyin.mediation.domain.Sample;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("I-31 立项：来源唯一且不变")
class ListingRulesTest {

  @Test
  @DisplayName("立项即定责任单位和来源")
  void listingFixesUnitAndSource() {
    BacklogCase opened = Sample.listed();
    assertThat(opened.facts().stage()).isEqualTo(BacklogStage.ASSIGNED);
    assertThat(opened.facts().source()).isEqualTo(BacklogSource.ASSIGNED);
    assertThat(opened.facts().unitCode()).isEqualTo("U-1");
    refused("ACT_NOT_ALLOWED", () -> opened.list(DAY, null));
  }

  @Test
  @DisplayName("期限不得早于立项；没有期限也可立项")
  void dueFollowsListing() {
    refused("DUE_BEFORE_LISTING", () -> proposed().list(DAY, DAY.minusDays(1)));
    BacklogCase opened = proposed();
    opened.list(DAY, null);
    assertThat(opened.dates().overdue(DAY.plusYears(9))).isFalse();
  }

  @Test
  @DisplayName("逾期是违限，不是拒绝")
  void latenessIsABreach() {
    BacklogCase opened = Sample.listed();
    LocalDate due = opened.dates().dueOn();
    assertThat(opened.dates().overdue(due)).isFalse();
    assertThat(opened.dates().overdue(due.plusDays(1))).isTrue();
    assertThat(ResolutionRulesTest.confirmed().dates().overdue(due.plusYears(1))).isFalse();
  }

  @Test
  @DisplayName("交办积案移出须经交办机关同意，社会突出问题不须")
  void delistingAnAssignedCaseNeedsConsent() {
    refused("SUPERIOR_CONSENT_MISSING", () -> Sample.listed().delist(DAY, false));
    BacklogCase assigned = Sample.listed();
    assigned.delist(DAY, true);
    assertThat(assigned.facts().stage()).isEqualTo(BacklogStage.DELISTED);
    BacklogCase hotspot = proposed();
    hotspot.list(DAY, null);
    hotspot.delist(DAY, false);
    assertThat(hotspot.facts().stage()).isEqualTo(BacklogStage.DELISTED);
  }

  @Test
  @DisplayName("信访件可事后关联，不改变业务日期")
  void aPetitionIsLinkedLater() {
    BacklogCase opened = Sample.listed();
    assertThat(opened.pendingLink()).isTrue();
    opened.link(Sample.PETITION.petitionId(), "M-1");
    assertThat(opened.pendingLink()).isFalse();
    assertThat(opened.facts().matterNo()).isEqualTo("M-1");
    assertThat(opened.lastActOn()).isEqualTo(DAY);
  }

  private static BacklogCase proposed() {
    return BacklogCase.propose(
        Sample.ID, new BacklogProposal("JA-2", BacklogSource.SOCIAL_HOTSPOT, "U-1", null), DAY);
  }
}
