package cn.huiyin.petition.acts;

import static org.hamcrest.Matchers.equalTo;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("信访程序以外的去向：作废、撤回、引导、重复、建议、检举、不予受理")
class OtherWaysResourceTest {

  @BeforeEach
  void county() {
    County.found();
  }

  @Test
  @DisplayName("作废由两人办理")
  void twoPersonsVoidADouble() {
    Case petition = County.registered("2026-11-02");
    String reason = "{\"reasonCode\":\"CLERICAL_DUPLICATE\"}";
    petition.act(County.as("INTAKE"), "voidings", reason);
    petition
        .act(County.as("BUREAU_HEAD"), "voidings/confirmations", reason)
        .then()
        .body("stage", equalTo("VOID"));
  }

  @Test
  @DisplayName("信访人凭查询码撤回；查询码不对的，如同不存在")
  void thePetitionerWithdrawsByQueryCode() {
    Case petition = County.registered("2026-11-02");
    petition
        .attempt(
            County.as("PETITIONER"),
            petition.path("withdrawals"),
            "{\"queryCode\":\"00000-00000-00000-00000\"}")
        .then()
        .statusCode(404);
    petition
        .act(
            County.as("PETITIONER"),
            "withdrawals",
            "{\"queryCode\":\"%s\"}".formatted(petition.queryCode().toLowerCase(Locale.ROOT)))
        .then()
        .body("stage", equalTo("WITHDRAWN"));
  }

  @Test
  @DisplayName("引导至法定途径即办结")
  void guidanceConcludes() {
    Case petition = County.registered("2026-11-02");
    classify(petition, "APPEAL", "R31_2", "04");
    petition
        .act(
            County.as("INTAKE"),
            "guidance",
            """
            {"kind":"LEGAL_ROUTE","organUnitCode":"AC-WATER","routeNoticeOn":"2026-11-03",
             "occurredOn":"2026-11-03"}
            """)
        .then()
        .body("conclusion", equalTo("ROUTED"), "concludedOn", equalTo("2026-11-03"));
  }

  @Test
  @DisplayName("第五项：告知后待机关答复")
  void theFifthRouteWaitsForTheOrgan() {
    Case petition = County.registered("2026-11-02");
    classify(petition, "APPEAL", "R31_5", "07");
    petition.act(County.as("CLASSIFIER"), "transfers", "{\"unitCode\":\"AC-WATER\"}");
    petition.act(County.as("UNIT_HANDLER", County.WATER), "receipts", "{}");
    petition
        .act(County.as("UNIT_HANDLER", County.WATER), "route-notices", "{}")
        .then()
        .body("stage", equalTo("ROUTED"));
    petition
        .act(
            County.as("UNIT_HEAD", County.WATER),
            "route-notices/results",
            "{\"resultCode\":\"PERFORMED\"}")
        .then()
        .body("stage", equalTo("CONCLUDED"));
  }

  @Test
  @DisplayName("重复信访：关联原事项，答复后办结")
  void aRepeatIsLinkedAndAnswered() {
    Case first = County.registered("2026-11-02").classified();
    Case again = County.registered("2026-11-09");
    again
        .attempt(
            County.as("CLASSIFIER"),
            again.path("repeat-links"),
            "{\"matterNo\":\"M-none\",\"kind\":\"ANSWERED\"}")
        .then()
        .statusCode(409)
        .body("code", equalTo("UNKNOWN_MATTER"));
    again.act(
        County.as("CLASSIFIER"),
        "repeat-links",
        "{\"matterNo\":\"%s\",\"kind\":\"UNDER_HANDLING\"}".formatted(first.matterNo()));
    again
        .act(County.as("CLASSIFIER"), "repeat-links/answers", "{}")
        .then()
        .body("conclusion", equalTo("REPEAT_ANSWERED"));
  }

  @Test
  @DisplayName("建议：单位答复，或者信访局自行答复")
  void suggestionsAreReplied() {
    Case byUnit = County.registered("2026-11-02");
    classify(byUnit, "SUGGESTION", "NONE", "07");
    byUnit.act(County.as("CLASSIFIER"), "transfers", "{\"unitCode\":\"AC-WATER\"}");
    byUnit.act(County.as("UNIT_HEAD", County.WATER), "receipts", "{}");
    byUnit.act(
        County.as("UNIT_HEAD", County.WATER), "suggestion-replies", "{\"adoption\":\"ADOPTED\"}");
    Case byBureau = County.registered("2026-11-02");
    classify(byBureau, "SUGGESTION", "NONE", "07");
    byBureau
        .act(
            County.as("BUREAU_HEAD"),
            "suggestion-replies",
            "{\"adoption\":\"KEPT_FOR_REFERENCE\",\"text\":\"感谢建议\"}")
        .then()
        .body("conclusion", equalTo("KEPT_FOR_REFERENCE"));
  }

  @Test
  @DisplayName("检举控告：分类后登记员、分类员、单位都不再看得到，由纪检移交专员移交")
  void anAccusationIsSealedAndHandedOver() {
    Case petition = County.registered("2026-11-02");
    classify(petition, "ACCUSATION", "DISCIPLINE", "15");
    String dispatch = "{\"unitCode\":\"AC-JW\"}";
    petition
        .attempt(County.as("CLASSIFIER"), petition.path("transfers"), dispatch)
        .then()
        .statusCode(404);
    petition.act(County.as("DISCIPLINE_LIAISON"), "transfers", dispatch);
    petition
        .attempt(County.as("UNIT_HEAD", County.TOWN), petition.path("receipts"), "{}")
        .then()
        .statusCode(404);
    petition.act(County.as("UNIT_HEAD", County.DISCIPLINE), "receipts", "{}");
    petition
        .act(County.as("DISCIPLINE_LIAISON"), "handovers", "{}")
        .then()
        .body("conclusion", equalTo("HANDED_OVER"));
  }

  @Test
  @DisplayName("不予受理、不再受理")
  void refusalsConclude() {
    Case refused = County.registered("2026-11-02").classified();
    refused
        .act(County.as("BUREAU_HEAD"), "refusals", "{\"groundCode\":\"NA2\"}")
        .then()
        .body("conclusion", equalTo("REFUSED"));
    Case forGood = County.registered("2026-11-02").classified();
    forGood.act(
        County.as("BUREAU_HEAD"),
        "refusals",
        "{\"groundCode\":\"NL1\",\"earlierDocument\":\"M-2020-000001\",\"care\":\"COUNSELLING\"}");
    Case byUnit = County.registered("2026-11-02").withTown("2026-11-03");
    byUnit
        .act(County.as("UNIT_HEAD", County.TOWN), "refusals", "{\"groundCode\":\"NA4\"}")
        .then()
        .body("stage", equalTo("CONCLUDED"));
  }

  @Test
  @DisplayName("交办、异议成立、重新分类、再转送")
  void anUpheldObjectionGoesBackToTheBureau() {
    Case petition = County.registered("2026-11-02").classified();
    petition.act(
        County.as("BUREAU_HEAD"),
        "assignments",
        "{\"unitCode\":\"AC-TOWN\",\"reportDue\":\"2026-12-25\",\"occurredOn\":\"2026-11-03\"}");
    petition.act(County.as("UNIT_HANDLER", County.TOWN), "receipts", Case.on("2026-11-03"));
    petition.act(
        County.as("UNIT_HEAD", County.TOWN),
        "objections",
        "{\"groundCode\":\"NOT_COMPETENT\",\"text\":\"不属本镇职权\",\"occurredOn\":\"2026-11-05\"}");
    petition
        .act(
            County.as("CLASSIFIER"),
            "objections/decisions",
            "{\"upheld\":true,\"occurredOn\":\"2026-11-06\"}")
        .then()
        .body("stage", equalTo("CLASSIFIED"));
    petition.act(
        County.as("CLASSIFIER"),
        "reclassifications",
        """
        {"kind":"APPEAL","route":"R31_6","subjectCode":"01","unitCode":"AC-WATER",
         "reasonCode":"OBJECTION_UPHELD","occurredOn":"2026-11-06"}
        """);
    petition
        .act(
            County.as("CLASSIFIER"),
            "transfers",
            "{\"unitCode\":\"AC-WATER\",\"occurredOn\":\"2026-11-06\"}")
        .then()
        .body("ownerUnit", equalTo("AC-WATER"));
  }

  private static void classify(Case petition, String kind, String route, String subject) {
    petition.act(
        County.as("CLASSIFIER"),
        "classification",
        "{\"kind\":\"%s\",\"route\":\"%s\",\"subjectCode\":\"%s\",\"occurredOn\":\"2026-11-02\"}"
            .formatted(kind, route, subject));
  }
}
