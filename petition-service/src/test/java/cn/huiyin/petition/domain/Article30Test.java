package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.RECEIVED;
import static cn.huiyin.petition.domain.APetition.UNITS;
import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static cn.huiyin.petition.domain.stage.ActorRole.BUREAU_HEAD;
import static cn.huiyin.petition.domain.stage.ActorRole.CLASSIFIER;
import static cn.huiyin.petition.domain.stage.ActorRole.DISCIPLINE_LIAISON;
import static cn.huiyin.petition.domain.stage.ActorRole.PETITIONER;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.Topics;
import cn.huiyin.events.petition.Conclusion;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.Route;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.kit.casework.RaisedEvent;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.domain.unit.UnitTree;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Article30Test {
  private static Petition accusation() {
    Petition petition = APetition.registered();
    petition
        .classifying()
        .classify(
            new ClassificationDecision(
                PetitionKind.ACCUSATION, Route.DISCIPLINE, "15", "DISCIPLINE", "M-1", true, "TOWN"),
            RECEIVED,
            by(CLASSIFIER));
    return petition;
  }

  private static void dispatch(Petition petition, String unit) {
    petition
        .disposing()
        .transfer(
            new DispatchOrder(unit, null, true, false), UNITS, RECEIVED, by(DISCIPLINE_LIAISON));
  }

  @Test
  @DisplayName("检举控告自分类起密封，事件走密封主题（I-50）")
  void anAccusationIsSealedFromItsClassification() {
    Petition petition = accusation();
    dispatch(petition, "DISCIPLINE");
    assertThat(petition.underSeal()).isTrue();
    assertThat(petition.drain().stream().map(RaisedEvent::topic))
        .containsExactly(Topics.PETITION, Topics.PETITION_SEALED, Topics.PETITION_SEALED);
  }

  @Test
  @DisplayName("不得转给被检举的单位，也不得转给非纪检机关（I-50）")
  void anAccusationNeverGoesToTheAccused() {
    assertBreaks("ACCUSATION_NEVER_TO_THE_ACCUSED", () -> dispatch(accusation(), "TOWN"));
    assertBreaks("ACCUSATION_NEVER_TO_THE_ACCUSED", () -> dispatch(accusation(), "WATER"));
  }

  @Test
  @DisplayName("密件只由纪检移交专员或者负责人转送，移交前15日不停")
  void theClockRunsUntilTheHandover() {
    assertBreaks(
        "ROLE_MAY_NOT_ACT",
        () ->
            accusation()
                .disposing()
                .transfer(APetition.to("DISCIPLINE"), UNITS, RECEIVED, by(CLASSIFIER)));
    Petition petition = accusation();
    dispatch(petition, "DISCIPLINE");
    assertThat(petition.book().running(StatutoryClock.DISPOSE15)).isPresent();
    petition.unit().handOver(RECEIVED.plusDays(1), by(DISCIPLINE_LIAISON));
    assertThat(petition.book().running(StatutoryClock.DISPOSE15)).isEmpty();
    assertThat(petition.closing().orElseThrow().conclusion()).isEqualTo(Conclusion.HANDED_OVER);
  }

  @Test
  @DisplayName("检举控告不因撤回终止，不进入评理；密封不因重新分类解除（I-26、I-53）")
  void theSealStays() {
    Petition petition = accusation();
    assertBreaks(
        "ACCUSATIONS_ARE_NOT_WITHDRAWN",
        () -> petition.intake().withdraw(RECEIVED, by(PETITIONER)));
    assertBreaks(
        "NO_MEDIATION_OF_ACCUSATIONS",
        () -> petition.inHandling().referToMediation(null, RECEIVED, by(CLASSIFIER)));
    petition
        .classifying()
        .reclassify(
            new ClassificationDecision(
                PetitionKind.APPEAL, Route.R31_6, "01", "TOWN", "M-1", true, null),
            "NEW_FACTS",
            RECEIVED,
            by(BUREAU_HEAD));
    assertThat(petition.underSeal()).isTrue();
  }

  @Test
  @DisplayName("普通信访件不移交")
  void onlyAccusationsAreHandedOver() {
    assertBreaks(
        "ONLY_ACCUSATIONS_ARE_HANDED_OVER",
        () -> APetition.transferred().unit().handOver(RECEIVED, by(DISCIPLINE_LIAISON)));
  }

  @Test
  @DisplayName("I-50 纪检机关签收之后，不得转给非纪检的下级，不按信访程序受理，仍凭回执移交")
  void theDisciplineOrganPassesItToNobodyElse() {
    Petition petition = accusation();
    dispatch(petition, "DISCIPLINE");
    APetition.receive(petition);
    Unit office =
        new Unit("OFFICE", "OFFICE", "COUNTY", "DISCIPLINE", "C1", "OTHER", Set.of(), true);
    UnitTree tree =
        new UnitTree(
            Stream.concat(UNITS.units().stream(), Stream.of(office)).toList(), UNITS.territories());
    assertBreaks(
        "ACCUSATION_NEVER_TO_THE_ACCUSED",
        () -> petition.unit().forwardDown("OFFICE", tree, RECEIVED, RECEIVED, by(UNIT_HEAD)));
    assertBreaks("NOT_UNDER_SEAL", () -> petition.unit().accept(false, RECEIVED, by(UNIT_HEAD)));
    petition.unit().handOver(RECEIVED, by(DISCIPLINE_LIAISON));
    assertThat(petition.closing().orElseThrow().conclusion()).isEqualTo(Conclusion.HANDED_OVER);
  }

  @Test
  @DisplayName("I-50 分类时即不得拟交被检举控告的单位")
  void anAccusationIsNotProposedForTheAccused() {
    assertBreaks(
        "ACCUSATION_NEVER_TO_THE_ACCUSED",
        () ->
            APetition.registered()
                .classifying()
                .classify(
                    new ClassificationDecision(
                        PetitionKind.ACCUSATION,
                        Route.DISCIPLINE,
                        "15",
                        "TOWN",
                        "M-1",
                        true,
                        "TOWN"),
                    RECEIVED,
                    by(CLASSIFIER)));
  }
}
