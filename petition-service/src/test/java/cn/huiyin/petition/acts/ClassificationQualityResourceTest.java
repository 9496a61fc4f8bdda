package cn.huiyin.petition.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("分类质量：建议与决定的一致，错转率（DOMAIN 8.1）")
class ClassificationQualityResourceTest {
  private static final String PATH = "/api/v1/classification-quality";
  private static final String DAY = "2026-10-14";

  @BeforeEach
  void county() {
    County.found();
  }

  private static JsonPath quality(String unit) {
    return County.as("BUREAU_HEAD")
        .queryParam("from", DAY)
        .queryParam("to", DAY)
        .queryParam("unit", unit)
        .get(PATH)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  @Test
  @DisplayName("决定与建议一致的、不一致的各计一件；异议成立的一件计入错转率")
  void agreementAndWrongTransfersAreCounted() {
    JsonPath before = quality(County.TOWN);
    Case petition = County.registered(DAY);
    petition.act(
        County.as("CLASSIFIER"),
        "classification",
        """
        {"kind":"APPEAL","route":"R31_6","subjectCode":"01","unitCode":"AC-TOWN",
         "occurredOn":"%s","suggestionId":"%s"}
        """
            .formatted(DAY, suggestion()));
    transferredAndReturned(petition);
    JsonPath after = quality(County.TOWN);
    assertThat(after.getLong("decisions")).isEqualTo(before.getLong("decisions") + 1);
    assertThat(row(after, "byKind", "APPEAL", "kindAgreed"))
        .isEqualTo(row(before, "byKind", "APPEAL", "kindAgreed") + 1);
    assertThat(row(after, "byRoute", "R31_6", "decided"))
        .isEqualTo(row(before, "byRoute", "R31_6", "decided") + 1);
    assertThat(row(after, "byRoute", "R31_6", "routeAgreed"))
        .isEqualTo(row(before, "byRoute", "R31_6", "routeAgreed"));
    assertThat(after.getLong("transfers.dispatches"))
        .isEqualTo(before.getLong("transfers.dispatches") + 1);
    assertThat(after.getLong("transfers.objectionsUpheld"))
        .isEqualTo(before.getLong("transfers.objectionsUpheld") + 1);
    assertThat(after.getDouble("transfers.wrongTransferRate")).isBetween(0.01, 1.0);
  }

  private static String suggestion() {
    return County.as("CLASSIFIER")
        .body(Map.of("text", "工地拖欠我们工资，请处理。", "channel", "WEB"))
        .post("/api/v1/classification-suggestions")
        .path("suggestionId");
  }

  private static void transferredAndReturned(Case petition) {
    petition.act(
        County.as("CLASSIFIER"),
        "transfers",
        "{\"unitCode\":\"AC-TOWN\",\"occurredOn\":\"" + DAY + "\"}");
    petition.act(County.as("UNIT_HANDLER", County.TOWN), "receipts", Case.on(DAY));
    petition.act(
        County.as("UNIT_HEAD", County.TOWN),
        "objections",
        "{\"groundCode\":\"NOT_COMPETENT\",\"text\":\"不属本镇\",\"occurredOn\":\"" + DAY + "\"}");
    petition.act(
        County.as("CLASSIFIER"),
        "objections/decisions",
        "{\"upheld\":true,\"occurredOn\":\"" + DAY + "\"}");
  }

  private static long row(JsonPath view, String list, String code, String count) {
    Number found = view.get(list + ".find { it.code == '" + code + "' }?." + count);
    return found == null ? 0 : found.longValue();
  }

  @Test
  @DisplayName("颠倒的期间400；管理员403；没有转送时错转率为空")
  void badPeriodsAndStrangers() {
    County.as("ANALYST")
        .queryParam("from", "2026-02-01")
        .queryParam("to", "2026-01-01")
        .get(PATH)
        .then()
        .statusCode(400);
    County.as("ANALYST").queryParam("from", "gestern").get(PATH).then().statusCode(400);
    County.as("ADMIN").get(PATH).then().statusCode(403);
    County.as("ANALYST")
        .queryParam("from", "2001-01-01")
        .queryParam("to", "2001-12-31")
        .get(PATH)
        .then()
        .statusCode(200)
        .body("transfers.wrongTransferRate", equalTo(null));
  }
}
