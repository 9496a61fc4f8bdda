package cn.huiyin.petition.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

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
@DisplayName("延期：经办人申请，负责人决定（第三十四条）；交办反馈期限由交办单位延长")
class ExtensionRequestResourceTest {
  private static final String ASK =
      "{\"days\":20,\"reason\":\"AWAITING_EXPERTISE\",\"text\":\"鉴定未完成。\",\"occurredOn\":\"2026-11-05\"}";

  @BeforeEach
  void county() {
    County.found();
  }

  @Test
  @DisplayName("I-11 申请、不同意、再申请、批准；负责人不能申请，经办人不能决定")
  void theHandlerAsksAndTheHeadDecides() {
    Case petition = County.registered("2026-11-02").accepted("2026-11-03");
    String asks = petition.path("handling-extension-requests");
    petition.attempt(County.as("UNIT_HEAD", County.TOWN), asks, ASK).then().statusCode(403);
    petition.act(County.as("UNIT_HANDLER", County.TOWN), "handling-extension-requests", ASK);
    County.as("UNIT_HEAD", County.TOWN)
        .get("/api/v1/petitions/" + petition.id())
        .then()
        .body("outcome.extensionAskedDays", equalTo(20));
    petition
        .attempt(County.as("UNIT_HANDLER", County.TOWN), asks, ASK)
        .then()
        .statusCode(409)
        .body("code", equalTo("EXTENSION_ASKED_ALREADY"));
    petition.act(
        County.as("UNIT_HEAD", County.TOWN),
        "handling-extension-requests/refusals",
        "{\"text\":\"事实已清。\",\"occurredOn\":\"2026-11-06\"}");
    petition.act(County.as("UNIT_HANDLER", County.TOWN), "handling-extension-requests", ASK);
    petition.act(
        County.as("UNIT_HEAD", County.TOWN),
        "handling-extensions",
        "{\"days\":15,\"text\":\"情况复杂\",\"occurredOn\":\"2026-11-09\"}");
    County.as("UNIT_HEAD", County.TOWN)
        .get("/api/v1/petitions/" + petition.id())
        .then()
        .body("outcome.extensionAskedDays", nullValue(), "outcome.extendedDays", equalTo(15));
  }

  @Test
  @DisplayName("交办反馈期限由交办单位书面同意延长")
  void theSenderGivesMoreTime() {
    Case petition = County.registered("2026-11-02").classified();
    petition
        .attempt(
            County.as("BUREAU_HEAD"),
            petition.path("assignments"),
            "{\"unitCode\":\"AC-TOWN\",\"reportDue\":\"2027-03-01\",\"occurredOn\":\"2026-11-03\"}")
        .then()
        .statusCode(409)
        .body("code", equalTo("REPORT_DUE_WITHIN_LEGAL_DEADLINE"));
    petition.act(
        County.as("BUREAU_HEAD"),
        "assignments",
        "{\"unitCode\":\"AC-TOWN\",\"reportDue\":\"2026-12-04\",\"occurredOn\":\"2026-11-03\"}");
    petition
        .attempt(
            County.as("BUREAU_HEAD"),
            petition.path("report-extensions"),
            "{\"days\":10,\"occurredOn\":\"2026-11-04\"}")
        .then()
        .statusCode(400);
    petition.act(
        County.as("BUREAU_HEAD"),
        "report-extensions",
        "{\"days\":10,\"text\":\"同意延长。\",\"occurredOn\":\"2026-11-04\"}");
    County.as("BUREAU_HEAD")
        .get(petition.path("deadlines"))
        .then()
        .body("find { it.clock == 'REPORTBACK' }.due", equalTo("2026-12-14"));
    assertThat(Papers.text(petition, "REPORT_TERM_LETTER"))
        .startsWith("单位AC-XFJ")
        .contains("单位AC-TOWN：", "延长10日，延至2026年12月14日", "同意延长。");
  }
}
