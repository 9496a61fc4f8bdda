package cn.huiyin.petition.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import cn.huiyin.embedded.TestPlatform;
import cn.huiyin.embedded.contract.BadInputTrial;
import cn.huiyin.embedded.contract.OpenApiDocument;
import cn.huiyin.embedded.contract.TableRows;
import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.petition.importing.SecondCounty;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("坏输入：都是4xx，一秒之内，什么都不改")
class BadInputResourceTest {

  @TestHTTPResource("/")
  URI service;

  @Test
  @DisplayName("接口文档里的每一个操作，每一种坏的请求体")
  void everyOperationRefusesEveryBadBody() throws Exception {
    Map<String, Long> before = TableRows.of("petition");
    BadInputTrial trial =
        new BadInputTrial(service, role -> TestPlatform.shared().token(role, "U-NONE", null));
    assertThat(trial.wrongAnswers(OpenApiDocument.of(service))).isEmpty();
    assertThat(TableRows.of("petition")).isEqualTo(before);
  }

  private static Response register(String petitioner, String rest) {
    return given()
        .contentType("application/json")
        .body(
            "{\"divisionCode\":\"880101\",\"text\":\"坏输入\",\"petitioner\":{%s}%s}"
                .formatted(petitioner, rest))
        .post("/api/v1/public/petitions");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "\"idNumber\":\"350599199001010018\"",
        "\"idNumber\":\"350599199013010017\"",
        "\"idNumber\":\"３５０５９９１９９００１０１００１８\"",
        "\"name\":\"a\\u0000b\"",
        "\"name\":\"\\ud83d\"",
        "\"name\":\"\\ude00\\ud83d\"",
        "\"name\":12",
        "\"name\":[\"a\"]",
        "\"protectedAs\":\"ADULT\"",
        "\"name\":\"甲\",\"name\":\"乙\""
      })
  @DisplayName("信访人信息不对的，一件也不登记，答复里不回显")
  void badIdentityIsRefused(String petitioner) {
    Map<String, Long> before = TableRows.of("petition");
    register(petitioner, "")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body(not(containsString("3505991990")));
    assertThat(TableRows.of("petition")).isEqualTo(before);
  }

  @Test
  @DisplayName("表情符号的姓名、外国证件照收")
  void strangeButRightIdentityIsTaken() {
    SecondCounty.send();
    register("\"name\":\"😀·阿卜杜拉👨‍👩‍👧\",\"idNumber\":\"H12345678\"", "").then().statusCode(201);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "1900-01-01T00:00:00+08:00,400",
    "9999-12-31T00:00:00+08:00,400",
    "2999-01-01T00:00:00+08:00,409",
    "2024-02-30T00:00:00+08:00,400",
    "昨天,400"
  })
  @DisplayName("1900年、9999年、不存在的日子")
  void impossibleDatesAreRefused(String receivedAt, int status) {
    SecondCounty.send();
    SecondCounty.as("INTAKE", null)
        .contentType("application/json")
        .body(
            "{\"channel\":\"LETTER\",\"divisionCode\":\"880101\",\"text\":\"a\",\"receivedAt\":\"%s\"}"
                .formatted(receivedAt))
        .post("/api/v1/petitions")
        .then()
        .statusCode(status);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/api/v1/petitions?q=%00,400",
    "/api/v1/petitions?q=%ff%fe,400",
    "/api/v1/petitions?cursor=AAAA,400",
    "/api/v1/petitions?receivedFrom=9999-12-31,400",
    "/api/v1/petitions?receivedFrom=%2B999999999-01-01,400",
    "/api/v1/petitions?limit=99999999999999999999,400",
    "/api/v1/petitions/..%2f..%2fetc%2fpasswd,404",
    "/api/v1/public/petitions/%00,400",
    "/api/v1/units/%F0%28%8C%28,400"
  })
  @DisplayName("地址里的坏字符、坏游标、坏数字")
  void badAddressesAreProblems(String address, int status) {
    SecondCounty.as("INTAKE", null)
        .urlEncodingEnabled(false)
        .get(address)
        .then()
        .statusCode(status)
        .contentType("application/problem+json");
  }

  @Test
  @DisplayName("过长的参数、地址、请求头")
  void whatIsTooLongIsAProblem() {
    SecondCounty.as("INTAKE", null)
        .queryParam("q", "长".repeat(300))
        .get("/api/v1/petitions")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
    given()
        .get("/api/v1/public/guide?x=" + "x".repeat(20_000))
        .then()
        .statusCode(414)
        .contentType("application/problem+json")
        .body("code", equalTo("URI_TOO_LONG"));
    given()
        .header("X-Query-Code", "x".repeat(20_000))
        .get("/api/v1/public/guide")
        .then()
        .statusCode(431)
        .contentType("application/problem+json");
    given()
        .header("Idempotency-Key", "k".repeat(300))
        .contentType("application/json")
        .body("{\"divisionCode\":\"880101\",\"text\":\"a\"}")
        .post("/api/v1/public/petitions")
        .then()
        .statusCode(400);
    SecondCounty.as("INTAKE", null)
        .header("If-Match", "x".repeat(300))
        .contentType("application/json")
        .body("{}")
        .post("/api/v1/petitions/" + UUID.randomUUID() + "/withdrawals")
        .then()
        .statusCode(400);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"https://example.org", "null", "file://"})
  @DisplayName("没有列名的网站，浏览器不得跨站调用")
  void otherSitesMayNotCallFromABrowser(String origin) {
    assertThat(
            given()
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .options("/api/v1/public/petitions")
                .header("Access-Control-Allow-Origin"))
        .isNull();
  }
}
