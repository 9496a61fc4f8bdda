package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static cn.huiyin.petition.domain.stage.ActorRole.BUREAU_HEAD;
import static cn.huiyin.petition.domain.stage.ActorRole.COUNTY_LEADER;
import static cn.huiyin.petition.domain.stage.ActorRole.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.LeaderCaseResult;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.Route;
import cn.huiyin.kit.casework.Actor;
import cn.huiyin.petition.domain.oversight.LeaderCharge;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第十八条：领导包案")
class Article18Test {
  private static final LocalDate DAY = LocalDate.of(2023, 5, 8);
  private static final Actor ANOTHER = new Actor("person:other", "COUNTY_LEADER", null, null);

  private static Petition taken(Actor actor) {
    Petition petition = APetition.accepted(DAY);
    petition.underLeader().take("副县长", null, DAY.plusDays(60), DAY, actor);
    return petition;
  }

  private static LeaderCharge charge(Petition petition) {
    return petition.charge().orElseThrow();
  }

  @Test
  @DisplayName("领导包案即签认：职务、单位、期限")
  void aLeaderTakesACase() {
    Petition petition = taken(by(COUNTY_LEADER));
    assertThat(charge(petition).unitCode()).isEqualTo("TOWN");
    assertThat(charge(petition).signedOn()).isEqualTo(DAY);
    assertThat(petition.leaderStaff()).isEqualTo(by(COUNTY_LEADER).staffId());
    var events = APetition.events(petition);
    assertThat(PetitionSnapshot.of(Petition.fold(petition.id(), events)))
        .isEqualTo(PetitionSnapshot.of(petition));
  }

  @Test
  @DisplayName("局里登记的包案，由领导签认，只签一次")
  void whatTheBureauRecordedTheLeaderSigns() {
    Petition petition = taken(by(BUREAU_HEAD));
    assertThat(petition.leaderStaff()).isNull();
    petition.underLeader().sign(DAY.plusDays(1), ANOTHER);
    assertThat(petition.leaderStaff()).isEqualTo(ANOTHER.staffId());
    assertBreaks("SIGNED_ALREADY", () -> petition.underLeader().sign(DAY, by(COUNTY_LEADER)));
  }

  @Test
  @DisplayName("领导只能结束自己的包案，局里可以登记结果；结束后可以另换领导")
  void aLeaderEndsTheOwnCaseOnly() {
    Petition petition = taken(by(COUNTY_LEADER));
    assertBreaks(
        "NOT_THE_LEADER_IN_CHARGE",
        () -> petition.underLeader().end(LeaderCaseResult.RESOLVED, DAY, ANOTHER));
    assertBreaks(
        "ONE_LEADER_IN_CHARGE", () -> petition.underLeader().take("县长", null, DAY, DAY, ANOTHER));
    petition.underLeader().end(LeaderCaseResult.HANDED_TO_ANOTHER, DAY, by(COUNTY_LEADER));
    assertBreaks(
        "NO_LEADER_IN_CHARGE",
        () -> petition.underLeader().end(LeaderCaseResult.RESOLVED, DAY, by(BUREAU_HEAD)));
    petition.underLeader().take("县长", "TOWN", DAY.plusDays(9), DAY, by(BUREAU_HEAD));
    assertThat(petition.leaderStaff()).isNull();
    petition.underLeader().end(LeaderCaseResult.RESOLVED, DAY.plusDays(8), by(BUREAU_HEAD));
    assertThat(charge(petition).result()).isEqualTo(LeaderCaseResult.RESOLVED);
    assertThat(charge(petition).open()).isFalse();
  }

  @Test
  @DisplayName("检举控告不包案；督查员不能包案；单位须经手")
  void accusationsHaveNoLeader() {
    Petition accusation =
        APetition.classified(PetitionKind.ACCUSATION, Route.DISCIPLINE, "15", "DISCIPLINE");
    assertBreaks(
        "NO_LEADER_OVER_ACCUSATIONS",
        () -> accusation.underLeader().take("县长", null, DAY, DAY, by(BUREAU_HEAD)));
    assertBreaks("ROLE_MAY_NOT_ACT", () -> taken(by(SUPERVISOR)));
    assertBreaks(
        "UNIT_NOT_CONCERNED",
        () -> APetition.accepted(DAY).underLeader().take("县长", "WATER", DAY, DAY, by(BUREAU_HEAD)));
  }
}
