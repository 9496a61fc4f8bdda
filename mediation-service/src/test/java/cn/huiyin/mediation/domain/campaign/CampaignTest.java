package cn.huiyin.mediation.domain.campaign;

import static cn.huiyin.mediation.domain.Refusal.refused;
import static cn.huiyin.mediation.domain.Sample.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.CaseEvent;
import cn.huiyin.events.EventCatalogue;
import cn.huiyin.events.backlog.ActivityType;
import cn.huiyin.kit.casework.RaisedEvent;
import cn.huiyin.mediation.domain.Sample;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("专项行动 (F8–F10)")
class CampaignTest {

  @ParameterizedTest
  @CsvSource({
    "DISPATCH_MEETING,backlog.meeting-held,backlog.meeting-cancelled",
    "SUPERVISION,backlog.supervision-done,backlog.supervision-cancelled",
    "INTERVIEW,backlog.activity-held,backlog.activity-cancelled",
    "NOTICE,backlog.activity-held,backlog.activity-cancelled"
  })
  @DisplayName("召开和取消各有其事件")
  void eachTypeHasItsEvents(ActivityType type, String held, String cancelled) {
    CampaignActivity activity = planned(type);
    activity.hold(DAY.plusDays(2));
    activity.cancel(DAY.plusDays(3));
    assertThat(types(activity)).containsExactly("backlog.activity-planned", held, cancelled);
  }

  @Test
  @DisplayName("取消后不得召开，召开只一次，误登记可撤销")
  void whatIsCancelledIsNotHeld() {
    CampaignActivity cancelled = planned(ActivityType.DISPATCH_MEETING);
    cancelled.cancel(DAY.plusDays(1));
    refused("ACT_NOT_ALLOWED", () -> cancelled.hold(DAY.plusDays(2)));
    refused("ACT_NOT_ALLOWED", () -> cancelled.cancel(DAY.plusDays(2)));
    CampaignActivity held = planned(ActivityType.SUPERVISION);
    held.hold(DAY.plusDays(1));
    refused("ACT_NOT_ALLOWED", () -> held.hold(DAY.plusDays(1)));
  }

  @ParameterizedTest
  @EnumSource(ActivityType.class)
  @DisplayName("事件折叠等于状态，备注不进入事件")
  void folds(ActivityType type) {
    CampaignActivity activity = planned(type);
    activity.hold(DAY.plusDays(2));
    List<RaisedEvent> raised = activity.drain();
    assertThat(raised.toString()).doesNotContain("备注");
    CampaignActivity folded = CampaignActivity.blank(activity.id());
    raised.forEach(each -> folded.replay(each.occurredOn(), each.event()));
    assertThat(folded)
        .usingRecursiveComparison()
        .ignoringFields("note", "pending")
        .isEqualTo(activity);
  }

  @Test
  @DisplayName("目标可调整，同数不再记事")
  void aTargetChangesOnlyToAnotherNumber() {
    AnnualTarget target =
        AnnualTarget.set(Sample.ID, new TargetKey(2021, "backlog.resolved", null), 7, DAY);
    target.change(DAY, 7);
    assertThat(target.eventVersion()).isEqualTo(1);
    target.change(DAY.plusDays(1), 9);
    assertThat(target.target()).isEqualTo(9);
    AnnualTarget folded = AnnualTarget.blank(target.id());
    target.drain().forEach(each -> folded.replay(each.occurredOn(), each.event()));
    assertThat(folded).usingRecursiveComparison().ignoringFields("pending").isEqualTo(target);
  }

  private static CampaignActivity planned(ActivityType type) {
    return CampaignActivity.plan(
        Sample.ID, new ActivityPlan("HD-1", type, "U-1", DAY.plusDays(2), "备注"), DAY);
  }

  private static List<String> types(CampaignActivity activity) {
    return activity.drain().stream()
        .map(RaisedEvent::event)
        .map(CaseEvent::getClass)
        .map(EventCatalogue::typeOf)
        .toList();
  }
}
