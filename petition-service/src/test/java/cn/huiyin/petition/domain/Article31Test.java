package cn.huiyin.petition.domain;

import static cn.huiyin.petition.domain.APetition.RECEIVED;
import static cn.huiyin.petition.domain.APetition.by;
import static cn.huiyin.petition.domain.RuleAssert.assertBreaks;
import static cn.huiyin.petition.domain.stage.ActorRole.CLASSIFIER;
import static cn.huiyin.petition.domain.stage.ActorRole.UNIT_HANDLER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.events.petition.Conclusion;
import cn.huiyin.events.petition.GuidanceKind;
import cn.huiyin.events.petition.PetitionGuided;
import cn.huiyin.events.petition.PetitionKind;
import cn.huiyin.events.petition.Route;
import cn.huiyin.petition.domain.stage.PetitionStage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Article31Test {
  private static Petition routed(Route route) {
    return APetition.classified(PetitionKind.APPEAL, route, "07", "WATER");
  }

  private static Petition withWater(Route route) {
    return APetition.receive(APetition.transfer(routed(route), "WATER"));
  }

  @Test
  @DisplayName("六条途径只属于申诉求决")
  void theSixRoutesBelongToAppeals() {
    assertBreaks(
        "ROUTE_FITS_KIND",
        () -> APetition.classified(PetitionKind.SUGGESTION, Route.R31_6, "07", "WATER"));
    assertBreaks(
        "ROUTE_FITS_KIND",
        () -> APetition.classified(PetitionKind.APPEAL, Route.NONE, "07", "WATER"));
  }

  @Test
  @DisplayName("引导至法定途径，告知书送达即办结（F2）")
  void guidanceIntoALegalRouteConcludes() {
    Petition petition = routed(Route.R31_2);
    petition
        .disposing()
        .guide(GuidanceKind.LEGAL_ROUTE, "WATER", RECEIVED, RECEIVED, by(CLASSIFIER));
    assertThat(petition.closing().orElseThrow().conclusion()).isEqualTo(Conclusion.ROUTED);
    assertThat(APetition.events(petition))
        .filteredOn(PetitionGuided.class::isInstance)
        .singleElement()
        .extracting("routeNoticeOn")
        .isEqualTo(RECEIVED);
  }

  @Test
  @DisplayName("信访程序的事项不以法定途径告知书告知")
  void thePetitionProcedureIsNoLegalRoute() {
    assertBreaks(
        "NOT_A_LEGAL_ROUTE",
        () ->
            APetition.appeal()
                .disposing()
                .guide(GuidanceKind.LEGAL_ROUTE, "TOWN", RECEIVED, RECEIVED, by(CLASSIFIER)));
    assertBreaks(
        "NOT_A_LEGAL_ROUTE",
        () -> APetition.withUnit().unit().serveRouteNotice(RECEIVED, by(UNIT_HANDLER)));
  }

  @Test
  @DisplayName("第一至四项随告知办结")
  void theFirstFourRoutesAreConcludedByTheNotice() {
    Petition petition = withWater(Route.R31_1);
    petition.unit().serveRouteNotice(RECEIVED, by(UNIT_HANDLER));
    assertThat(petition.stage()).isEqualTo(PetitionStage.CONCLUDED);
  }

  @Test
  @DisplayName("第五项待机关答复才办结")
  void theFifthRouteIsConcludedByTheOrgansAnswer() {
    Petition petition = withWater(Route.R31_5);
    petition.unit().serveRouteNotice(RECEIVED, by(UNIT_HANDLER));
    assertThat(petition.stage()).isEqualTo(PetitionStage.ROUTED);
    petition.unit().recordRouteResult("PERFORMED", RECEIVED.plusDays(9), by(UNIT_HANDLER));
    assertThat(petition.closing().orElseThrow().concludedOn()).isEqualTo(RECEIVED.plusDays(9));
  }
}
