package cn.huiyin.petition.citizen.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.ClaimOutcome;
import cn.huiyin.events.petition.ReviewOutcome;
import cn.huiyin.petition.domain.APetition;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.stage.ActorRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("给信访人看的阶段：只到已经告知的为止")
class ShownStageTest {
  private static final LocalDate DAY = LocalDate.of(2023, 3, 20);

  @Test
  @DisplayName("机关之间的事不显示")
  void whatOrgansDoAmongThemselvesIsNotShown() {
    assertThat(ShownStage.of(APetition.registered())).isEqualTo("已登记");
    assertThat(ShownStage.of(APetition.appeal())).isEqualTo("待转送交办");
    assertThat(ShownStage.of(APetition.transferred())).isEqualTo("已转送交办");
    Petition objected = APetition.withUnit();
    objected
        .unit()
        .object(
            "NOT_COMPETENT",
            APetition.RECEIVED,
            APetition.CALENDAR,
            APetition.by(ActorRole.UNIT_HEAD));
    assertThat(ShownStage.of(objected)).isEqualTo("已转送交办");
  }

  @Test
  @DisplayName("审批了还没有送达的意见，仍是办理中")
  void anOpinionNotYetServedIsNotShown() {
    Petition petition = APetition.heard(DAY);
    petition
        .opinions()
        .draft(List.of(ClaimOutcome.EXPLAIN), DAY, APetition.by(ActorRole.UNIT_HANDLER));
    petition.opinions().approve(DAY, APetition.by(ActorRole.UNIT_HEAD));
    assertThat(ShownStage.of(petition)).isEqualTo("办理中");
    petition.opinions().serve(DAY, APetition.by(ActorRole.UNIT_HANDLER));
    assertThat(ShownStage.of(petition)).isEqualTo("意见书已送达");
  }

  @Test
  @DisplayName("作出了还没有送达的复查意见，仍是复查中")
  void aReviewOpinionNotYetServedIsNotShown() {
    Petition petition = APetition.served(DAY);
    petition
        .review()
        .request("FC-1", "REVIEW", APetition.UNITS, DAY, APetition.by(ActorRole.PETITIONER));
    APetition.review(petition, ReviewOutcome.UPHOLD, 0, DAY);
    assertThat(ShownStage.of(petition)).isEqualTo("复查中");
    petition.review().serve(DAY, APetition.otherBy(ActorRole.REVIEWER));
    assertThat(ShownStage.of(petition)).isEqualTo("已复查");
  }
}
