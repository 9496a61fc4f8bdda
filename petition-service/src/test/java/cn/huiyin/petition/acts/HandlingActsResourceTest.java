package cn.huiyin.petition.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("办理中的行为：调查、听证、更正、终止")
class HandlingActsResourceTest {
  private static final String SEATS =
      """
      {"formal":true,"occurredOn":"2026-11-05","text":"听证笔录全文",
       "seats":[{"role":"HOST","unitCode":"AC-GOV","holder":"测试主持","account":"host-1"},
                {"role":"PANEL","holder":"测试听证员一"},{"role":"PANEL","holder":"测试听证员二"},
                {"role":"PETITIONER","holder":"信访人"},{"role":"UNIT","unitCode":"AC-TOWN","holder":"镇长"}]}
      """;

  @BeforeEach
  void county() {
    County.found();
  }

  @Test
  @DisplayName("开始调查由经办人办理，受理之后")
  void theHandlerInvestigates() {
    Case petition = County.registered("2026-11-02").withTown("2026-11-03");
    String path = petition.path("investigations");
    petition.attempt(County.as("UNIT_HEAD", County.TOWN), path, "{}").then().statusCode(403);
    petition
        .attempt(County.as("UNIT_HANDLER", County.TOWN), path, "{}")
        .then()
        .statusCode(409)
        .body("code", equalTo("ACT_NOT_ALLOWED"), "article", containsString("三十一"));
    petition.attempt(County.as("UNIT_HANDLER", County.WATER), path, "{}").then().statusCode(404);
    petition.act(County.as("UNIT_HEAD", County.TOWN), "acceptance", Case.on("2026-11-03"));
    petition
        .act(County.as("UNIT_HANDLER", County.TOWN), "investigations", Case.on("2026-11-04"))
        .then()
        .body("stage", equalTo("IN_HANDLING"));
  }

  @Test
  @DisplayName("听证须有主持人、听证员和双方；参加人只存案卷")
  void aHearingHasHostAndPanel() {
    Case petition = County.registered("2026-11-02").accepted("2026-11-03");
    petition
        .attempt(
            County.as("UNIT_HANDLER", County.TOWN),
            petition.path("hearings"),
            "{\"formal\":true,\"seats\":[{\"role\":\"HOST\",\"holder\":\"测试主持\",\"account\":\"h\"}]}")
        .then()
        .statusCode(409)
        .body("code", equalTo("HEARING_HAS_HOST_AND_PANEL"), "article", containsString("三十一"));
    petition
        .attempt(
            County.as("UNIT_HANDLER", County.TOWN),
            petition.path("hearings"),
            "{\"formal\":true,\"seats\":[{\"role\":\"HOST\",\"holder\":\"测试主持\"}]}")
        .then()
        .statusCode(400);
    petition
        .act(County.as("UNIT_HANDLER", County.TOWN), "hearings", SEATS)
        .then()
        .body("stage", equalTo("IN_HANDLING"));
    String history =
        County.as("BUREAU_HEAD").get(petition.path("history") + "?limit=50").asString();
    assertThat(history).contains("petition.hearing-held", "\"panelSize\":2").doesNotContain("测试主持");
  }

  @Test
  @DisplayName("笔误的更正不影响复查期限；涉及实体的须送达，期限重新起算（I-18）")
  void aCorrectionOfSubstanceRestartsTheWindow() {
    Case petition = County.registered("2026-08-03").accepted("2026-08-04");
    petition.act(County.as("UNIT_HANDLER", County.TOWN), "hearings", Case.on("2026-09-07"));
    String correction = "{\"text\":\"第3村应为第5村\",\"occurredOn\":\"2026-09-20\"%s}";
    petition
        .attempt(
            County.as("UNIT_HEAD", County.TOWN),
            petition.path("opinions/corrections"),
            correction.formatted(""))
        .then()
        .statusCode(409)
        .body("code", equalTo("ACT_NOT_ALLOWED"), "article", containsString("三十二"));
    petition.act(
        County.as("UNIT_HANDLER", County.TOWN),
        "opinions",
        """
        {"claimOutcomes":["SUPPORT"],"text":"经查属实。","legalBasis":["土地管理法第十六条"],
         "occurredOn":"2026-09-10"}
        """);
    petition.act(County.as("UNIT_HEAD", County.TOWN), "opinions/approvals", Case.on("2026-09-11"));
    petition.act(
        County.as("UNIT_HANDLER", County.TOWN),
        "opinions/services",
        "{\"evidenceCode\":\"SIGNED_RECEIPT\",\"occurredOn\":\"2026-09-12\"}");
    petition.act(
        County.as("UNIT_HEAD", County.TOWN), "opinions/corrections", correction.formatted(""));
    windowStarts(petition, "2026-09-12");
    petition
        .attempt(
            County.as("UNIT_HEAD", County.TOWN),
            petition.path("opinions/corrections"),
            correction.formatted(",\"substance\":true"))
        .then()
        .statusCode(409)
        .body("code", equalTo("CORRECTION_IS_SERVED"));
    petition.act(
        County.as("UNIT_HEAD", County.TOWN),
        "opinions/corrections",
        correction.formatted(",\"substance\":true,\"evidenceCode\":\"SIGNED_RECEIPT\""));
    windowStarts(petition, "2026-09-20");
  }

  private static void windowStarts(Case petition, String day) {
    County.as("BUREAU_HEAD")
        .get(petition.path("deadlines"))
        .then()
        .statusCode(200)
        .body(containsString(day));
  }

  @Test
  @DisplayName("受理后撤回的，由单位终止办理；终止须有法定事由")
  void afterAcceptanceAWithdrawalEndsByTermination() {
    Case petition = County.registered("2026-11-02").accepted("2026-11-03");
    petition
        .attempt(
            County.as("PETITIONER"),
            petition.path("withdrawals"),
            "{\"queryCode\":\"%s\"}".formatted(petition.queryCode()))
        .then()
        .statusCode(409)
        .body("code", equalTo("ACT_NOT_ALLOWED"), "article", containsString("二十一"));
    petition.act(County.as("UNIT_HANDLER", County.TOWN), "investigations", Case.on("2026-11-04"));
    String termination = "{\"reason\":\"%s\",\"text\":\"信访人书面撤回\"}";
    petition
        .attempt(
            County.as("UNIT_HEAD", County.TOWN),
            petition.path("termination"),
            termination.formatted("OTHER"))
        .then()
        .statusCode(409)
        .body("code", equalTo("TERMINATION_HAS_A_LEGAL_GROUND"));
    petition
        .act(
            County.as("UNIT_HEAD", County.TOWN),
            "termination",
            termination.formatted("WITHDRAWN_BY_PETITIONER"))
        .then()
        .body("stage", equalTo("CONCLUDED"), "conclusion", equalTo("TERMINATED"));
  }
}
