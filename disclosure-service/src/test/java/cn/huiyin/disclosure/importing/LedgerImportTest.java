package cn.huiyin.disclosure.importing;

import static cn.huiyin.disclosure.resource.Desk.text;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.disclosure.integrity.IndexedAndFormedFirst;
import cn.huiyin.disclosure.integrity.RequestsBalance;
import cn.huiyin.disclosure.integrity.ReviewedBeforeRelease;
import cn.huiyin.embedded.TestPlatform;
import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "disclosure"))
@DisplayName("台账导入：另一个县")
class LedgerImportTest {
  private static final String IN_2023 =
      "SELECT count(*) FROM case_event WHERE type = 'disclosure.%s' AND occurred_on BETWEEN"
          + " '2023-01-01' AND '2023-12-31' AND %s";
  private static final String FIRST_ON_PORTAL =
      "data ->> 'itemNo' LIKE 'XX-%' AND data ->> 'mode' = 'PROACTIVE' AND data ->> 'platform' ="
          + " 'COUNTY_PORTAL' AND (data ->> 'first')::boolean";
  private static final String SAMPLE_REQUEST = "data ->> 'requestNo' LIKE 'YQ-%'";

  @Inject ReviewedBeforeRelease reviewed;
  @Inject IndexedAndFormedFirst indexed;
  @Inject RequestsBalance balance;

  @Test
  @DisplayName("公开信息：不可能的行逐列拒收，其余照办；再送一次没有变化；补写的继续办理")
  void itemsAreTakenRefusedContinuedAndNeverDoubled() {
    String csv = file("disclosures.csv");
    JsonPath job = imported("disclosures", csv);
    assertThat(job.getInt("taken")).isEqualTo(4);
    assertThat(refusedColumns(job))
        .containsExactly("publishedOn", "categoryCode", "platform", "withdrawnOn", "title");
    assertThat(stage("QS-1")).isEqualTo("WITHDRAWN 2 COUNTY_PORTAL");
    assertThat(stage("QS-2")).isEqualTo("PUBLISHED 1 NEW_MEDIA");
    assertThat(stage("QS-3")).isEqualTo("DRAFT 0 ");
    assertThat(stage("QS-9")).isEqualTo("CORRECTED 2 COUNTY_PORTAL");
    String events = text("SELECT count(*) FROM case_event");
    assertThat(imported("disclosures", csv).getInt("known")).isEqualTo(4);
    assertThat(text("SELECT count(*) FROM case_event")).isEqualTo(events);
    String more = csv.replace("2022-10-23,,COUNTY_PORTAL", "2022-10-23,2022-10-28,COUNTY_PORTAL");
    assertThat(imported("disclosures", more).getInt("taken")).isEqualTo(1);
    assertThat(stage("QS-3")).isEqualTo("PUBLISHED 1 COUNTY_PORTAL");
    String otherwise = more.replace("2022-10-28", "2022-10-29");
    assertThat(refusedColumns(imported("disclosures", otherwise))).contains("publishedOn");
    assertThat(reviewed.check().ok()).isTrue();
    assertThat(indexed.check().ok()).isTrue();
  }

  @Test
  @DisplayName("公开申请：同一行的各步按日期办理，逾期答复照收，申请人记为未说明")
  void requestsAreTakenStepByStep() {
    String csv = file("disclosure_requests.csv");
    JsonPath job = imported("disclosure_requests", csv);
    assertThat(job.getInt("taken")).isEqualTo(4);
    assertThat(refusedColumns(job))
        .containsExactly(
            "repliedOn", "applicantType", "result", "result", "thirdPartyTo", "correctionAskedOn");
    assertThat(types("SQ-1"))
        .isEqualTo(
            "received correction-asked corrected third-party-consulted third-party-answered"
                + " extended replied");
    assertThat(types("SQ-4")).isEqualTo("received correction-asked abandoned replied");
    assertThat(types("SQ-3")).isEqualTo("received");
    assertThat(
            text(
                "SELECT count(applicant_name) FROM disclosure_request WHERE request_no LIKE 'SQ%'"))
        .isEqualTo("0");
    String events = text("SELECT count(*) FROM case_event");
    imported("disclosure_requests", csv);
    assertThat(text("SELECT count(*) FROM case_event")).isEqualTo(events);
    String more = csv.replace("2022-12-22,,,,,,,", "2022-12-22,,,,,,2023-01-09,GRANTED");
    assertThat(imported("disclosure_requests", more).getInt("taken")).isEqualTo(1);
    assertThat(types("SQ-3")).isEqualTo("received replied");
    assertThat(balance.check().ok()).isTrue();
  }

  @Test
  @DisplayName("样例县年：主动公开与依申请公开的数与公布的一致")
  void theSampleYearGivesThePublishedFigures() throws IOException {
    Path sample = Path.of("../samples/huian-2023");
    JsonPath expected = JsonPath.from(sample.resolve("expected-figures.json").toFile());
    for (String ledger : List.of("disclosures", "disclosure_requests")) {
      JsonPath job = imported(ledger, Files.readString(sample.resolve(ledger + ".csv")));
      assertThat(job.getInt("refused")).as(ledger).isZero();
    }
    assertThat(text(IN_2023.formatted("published", FIRST_ON_PORTAL)))
        .isEqualTo(expected.getString("'disclosure.published'"));
    assertThat(text(IN_2023.formatted("request-received", SAMPLE_REQUEST)))
        .isEqualTo(expected.getString("'request.new'"));
    assertThat(text(IN_2023.formatted("request-replied", SAMPLE_REQUEST)))
        .isEqualTo(expected.getString("'request.answered'"));
  }

  private static String stage(String itemNo) {
    return text(
        "SELECT stage || ' ' || open_version || ' ' || platforms FROM disclosure_item"
            + " WHERE item_no = '"
            + itemNo
            + "'");
  }

  private static String types(String requestNo) {
    return text(
        "SELECT string_agg(replace(e.type, 'disclosure.request-', ''), ' ' ORDER BY"
            + " e.aggregate_version) FROM case_event e JOIN disclosure_request r ON r.id ="
            + " e.aggregate_id WHERE r.request_no = '"
            + requestNo
            + "'");
  }

  private static JsonPath imported(String ledger, String csv) {
    String id =
        clerk()
            .multiPart("ledger", ledger)
            .multiPart("file", ledger + ".csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
            .post("/api/v1/ledger-imports")
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> clerk().get("/api/v1/ledger-imports/" + id).jsonPath(),
            job -> job.get("finishedAt") != null);
  }

  private static List<String> refusedColumns(JsonPath job) {
    String rows =
        clerk().get("/api/v1/ledger-imports/" + job.getString("id") + "/refused-rows").asString();
    List<String> lines = rows.lines().toList();
    List<String> header = List.of(lines.get(0).replace("\ufeff", "").split(",", -1));
    int column = header.indexOf("column");
    return lines.stream().skip(1).map(line -> line.split(",", -1)[column]).toList();
  }

  private static RequestSpecification clerk() {
    return given().auth().oauth2(TestPlatform.shared().token("BUREAU_HEAD"));
  }

  private static String file(String name) {
    try (InputStream in = LedgerImportTest.class.getResourceAsStream("/ledgers/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
