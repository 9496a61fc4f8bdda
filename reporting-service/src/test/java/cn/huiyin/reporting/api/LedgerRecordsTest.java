package cn.huiyin.reporting.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import cn.huiyin.embedded.TestPlatform;
import cn.huiyin.reporting.support.Calls;
import cn.huiyin.reporting.support.ReportingTest;
import cn.huiyin.reporting.support.Store;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ReportingTest
@DisplayName("学法与普法台账接口")
class LedgerRecordsTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  private final String tag = UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void nothingYet() throws SQLException {
    Store.empty();
  }

  private static String session(String no, String on) {
    return """
        {"sessionNo":"%s","session":{"heldOn":"%s","form":"CENTRE_GROUP","ruleOfLaw":true,
         "attendees":40,"topics":["民法典"]}}
        """
        .formatted(no, on);
  }

  private static String leaflets(String no, int quantity) {
    return """
        {"recordNo":"%s","occurredOn":"2023-05-21","type":"LEAFLET","quantity":%d,
         "divisionCode":"D1"}
        """
        .formatted(no, quantity);
  }

  private static int figure(String id) {
    return Calls.as("ANALYST")
        .get("/api/v1/figures/" + id + "?year=2023")
        .jsonPath()
        .getInt("value");
  }

  @Test
  @DisplayName("登记、更正、取消一次学习，指标随之变化")
  void aStudySessionIsRecordedCorrectedAndCancelled() {
    Response created =
        Calls.as("DISCLOSURE_EDITOR")
            .body(session("S-" + tag, "2023-05-11"))
            .post("/api/v1/study-sessions");
    created.then().statusCode(201).header("ETag", "\"1\"").body("stage", is("STANDING"));
    String place = created.header("Location");
    await().atMost(SOON).until(() -> figure("study.centre_group") == 1);
    Calls.as("DISCLOSURE_EDITOR")
        .header("If-Match", "\"1\"")
        .body(
            "{\"heldOn\":\"2023-05-12\",\"form\":\"PARTY_GROUP_MEETING\",\"ruleOfLaw\":true,"
                + "\"attendees\":9}")
        .post(place + "/corrections")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"");
    await().atMost(SOON).until(() -> figure("study.party_group") == 1);
    Calls.as("DISCLOSURE_EDITOR")
        .header("If-Match", "\"1\"")
        .body("{}")
        .post(place + "/cancellations")
        .then()
        .statusCode(412);
    Calls.as("DISCLOSURE_EDITOR").body("{}").post(place + "/cancellations").then().statusCode(428);
    Calls.as("BUREAU_HEAD")
        .header("If-Match", "\"2\"")
        .body("{}")
        .post(place + "/cancellations")
        .then()
        .statusCode(200)
        .body("stage", is("CANCELLED"));
    await().atMost(SOON).until(() -> figure("study.total") == 0);
    Calls.as("ANALYST").get(place).then().statusCode(200).header("ETag", "\"3\"");
    Calls.as("ANALYST").get("/api/v1/study-sessions").then().body("items", hasSize(1));
  }

  @Test
  @DisplayName("登记与冲销宣传记录，编号不得重复使用")
  void anOutreachRecordIsRecordedAndReversed() {
    Response created =
        Calls.as("DISCLOSURE_EDITOR")
            .body(leaflets("X-" + tag, 500))
            .post("/api/v1/outreach-records");
    created.then().statusCode(201);
    await().atMost(SOON).until(() -> figure("outreach.leaflets") == 500);
    String reversal = "{\"recordNo\":\"Y-%s\",\"occurredOn\":\"2023-03-06\"}".formatted(tag);
    Calls.as("DISCLOSURE_EDITOR")
        .header("If-Match", created.header("ETag"))
        .body(reversal)
        .post(created.header("Location") + "/reversals")
        .then()
        .statusCode(200)
        .body("reversedBy", is("Y-" + tag));
    await().atMost(SOON).until(() -> figure("outreach.leaflets") == 0);
    Calls.as("DISCLOSURE_EDITOR")
        .body(leaflets("Y-" + tag, 5))
        .post("/api/v1/outreach-records")
        .then()
        .statusCode(409);
  }

  @Test
  @DisplayName("相同幂等键的请求只登记一次；换了内容答422")
  void aRepeatedRequestRecordsOnce() {
    for (int i = 0; i < 2; i++) {
      Calls.as("DISCLOSURE_EDITOR")
          .header("Idempotency-Key", "k-" + tag)
          .body(leaflets("X-" + tag, 7))
          .post("/api/v1/outreach-records")
          .then()
          .statusCode(201);
    }
    Calls.as("DISCLOSURE_EDITOR")
        .header("Idempotency-Key", "k-" + tag)
        .body(leaflets("X-" + tag, 8))
        .post("/api/v1/outreach-records")
        .then()
        .statusCode(422);
    Calls.as("ANALYST").get("/api/v1/outreach-records").then().body("items", hasSize(1));
  }

  @Test
  @DisplayName("坏输入答400，未来日期答409，无权者403")
  void badInputIsRefused() {
    Calls.as("DISCLOSURE_EDITOR")
        .body("{\"recordNo\":\"\",\"unknown\":1}")
        .post("/api/v1/outreach-records")
        .then()
        .statusCode(400);
    Calls.as("DISCLOSURE_EDITOR")
        .body(session("S-" + tag, "2999-01-01"))
        .post("/api/v1/study-sessions")
        .then()
        .statusCode(409)
        .body("code", is("DATE_IN_FUTURE"));
    Calls.as("ANALYST")
        .body(session("S-" + tag, "2023-01-01"))
        .post("/api/v1/study-sessions")
        .then()
        .statusCode(403);
  }

  @Test
  @DisplayName("台账导入：照做用户的行为，坏行拒收并说明，再导不增")
  void ledgersAreImportedByDoingTheActs() {
    String ledger =
        """
        recordNo,recordedOn,type,quantity,articleRef,divisionCode,theme,reverses
        X-1-%1$s,2023-05-21,LEAFLET,300,,D1,日常,
        X-2-%1$s,2023-05-22,LEAFLET,500,,D1,日常,
        X-3-%1$s,2023-03-06,LEAFLET,500,,D1,日常,X-2-%1$s
        X-4-%1$s,2023-05-22,LEAFLET,0,,D1,日常,
        X-5-%1$s,2023-05-22,BALLOON,5,,D1,日常,
        X-6-%1$s,2023-05-22,LEAFLET,5,,D1,日常,X-9-%1$s
        X-7-%1$s,2023-05-22,READ,5,,D1,日常,
        X-8-%1$s,2999-05-22,BANNER,5,,D1,日常,
        """
            .formatted(tag);
    JsonPath first = imported("outreach", ledger);
    assertThat(first.getInt("taken")).as(first.prettify()).isEqualTo(3);
    assertThat(first.getInt("refused")).isEqualTo(5);
    await().atMost(SOON).until(() -> figure("outreach.leaflets") == 300);
    JsonPath second = imported("outreach", ledger);
    assertThat(second.getInt("taken")).isZero();
    assertThat(second.getInt("known")).isEqualTo(3);
    String sessions =
        """
        sessionNo,heldOn,form,topics,attendees,ruleOfLaw,cancelled
        S-1-%1$s,2023-05-11,CENTRE_GROUP,民法典;宪法,40,true,false
        S-2-%1$s,2023-06-30,CENTRE_GROUP,宪法,0,true,true
        S-3-%1$s,2023-06-30,DANCING,宪法,0,true,true
        """
            .formatted(tag);
    assertThat(imported("study_sessions", sessions).getInt("taken")).isEqualTo(2);
    await().atMost(SOON).until(() -> figure("study.total") == 1);
  }

  private static JsonPath imported(String ledger, String csv) {
    String place =
        given()
            .auth()
            .oauth2(TestPlatform.shared().token("BUREAU_HEAD"))
            .multiPart("ledger", ledger)
            .multiPart("file", ledger + ".csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
            .post("/api/v1/ledger-imports")
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    JsonPath[] last = new JsonPath[1];
    await()
        .atMost(SOON)
        .until(
            () -> {
              last[0] = Calls.as("BUREAU_HEAD").get(place).jsonPath();
              return List.of("DONE", "FAILED").contains(last[0].getString("status"));
            });
    return last[0];
  }
}
