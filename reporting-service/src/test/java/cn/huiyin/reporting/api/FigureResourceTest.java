package cn.huiyin.reporting.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import cn.huiyin.embedded.TestPlatform;
import cn.huiyin.events.Topics;
import cn.huiyin.events.mediation.MediationEvent.RoomEstablished;
import cn.huiyin.events.mediation.RoomLevel;
import cn.huiyin.reporting.support.Calls;
import cn.huiyin.reporting.support.CaseFile;
import cn.huiyin.reporting.support.CaseFile.Sent;
import cn.huiyin.reporting.support.Deliveries;
import cn.huiyin.reporting.support.ReportingTest;
import cn.huiyin.reporting.support.Store;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ReportingTest
@DisplayName("指标接口")
class FigureResourceTest {

  @BeforeEach
  void nothingYet() throws SQLException {
    Store.empty();
  }

  private static CaseFile room(String no, RoomLevel level, String division, String on) {
    return CaseFile.of(Topics.MEDIATION, "room", no + System.nanoTime())
        .on(on, new RoomEstablished(no, level, division, true));
  }

  private static void send(List<Sent> events) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", TestPlatform.shared().kafkaBootstrap());
    try (KafkaProducer<String, byte[]> kafka =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      events.forEach(event -> kafka.send(Deliveries.message(event)));
    }
  }

  private static void sendThreeRooms() {
    List<Sent> events = new ArrayList<>();
    events.addAll(room("R-1", RoomLevel.TOWN, "D1", "2022-05-01").sent());
    events.addAll(room("R-2", RoomLevel.VILLAGE, "D1", "2023-05-01").sent());
    events.addAll(room("R-3", RoomLevel.VILLAGE, "D2", "2023-06-01").sent());
    send(Deliveries.shuffledAndDoubled(events, 7));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> Store.count("SELECT count(*) FROM case_fact") == 3);
  }

  @Test
  @DisplayName("从卡夫卡到指标，重复送达不重计")
  void eventsOverKafkaBecomeFigures() {
    sendThreeRooms();
    Calls.as("ANALYST")
        .get("/api/v1/figures/room.established?year=2023&groupBy=level")
        .then()
        .statusCode(200)
        .body("value", is(3))
        .body("figure.kind", is("STOCK"))
        .body("rows", hasSize(2))
        .body("rows.find { it.under[0] == 'VILLAGE' }.quantity", is(2));
    Calls.as("ANALYST")
        .get("/api/v1/figures/room.established_in_period?year=2023&groupBy=month")
        .then()
        .body("value", is(2))
        .body("rows.collect { it.under[0] }", hasItems("2023-05", "2023-06"));
    Calls.as("ANALYST")
        .get("/api/v1/figures/room.established?year=2023&division=D2")
        .then()
        .body("value", is(1));
    Calls.as("ANALYST")
        .get("/api/v1/figures/room.established/cases?year=2023")
        .then()
        .body("items.caseNo", hasItems("R-1", "R-2", "R-3"))
        .body("withheld", is(0));
    Calls.as("ANALYST")
        .post("/api/v1/recount")
        .then()
        .statusCode(200)
        .body("agrees", is(true))
        .body("events", is(3));
  }

  @Test
  @DisplayName("CSV由Accept或format给出")
  void figuresComeAsCsv() {
    sendThreeRooms();
    for (String path : List.of("&format=csv", "")) {
      String csv =
          Calls.as("SUPERVISOR")
              .accept(path.isEmpty() ? "text/csv" : "*/*")
              .get("/api/v1/figures/room.established?year=2023&groupBy=division,level" + path)
              .then()
              .statusCode(200)
              .contentType(containsString("text/csv"))
              .extract()
              .asString();
      assertThat(csv)
          .isEqualTo("division,level,quantity\r\nD1,TOWN,1\r\nD1,VILLAGE,1\r\nD2,VILLAGE,1\r\n");
    }
  }

  @Test
  @DisplayName("目录列出全部指标及定义")
  void theCatalogueListsAllFigures() {
    Calls.as("COUNTY_LEADER")
        .get("/api/v1/figures")
        .then()
        .statusCode(200)
        .body("id", hasItem("petition.handled"))
        .body("find { it.id == 'petition.handled' }.cuts", hasItem("disposition"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "room.established?year=2023&groupBy=channel",
        "room.established?year=2023&groupBy=month",
        "room.established?year=2023&channel=WEB",
        "room.established?year=99999",
        "room.established?from=2023-01-01",
        "room.established?from=2023-02-01&to=2023-01-01",
        "room.established?from=nonsense&to=2023-01-01",
        "room.established?year=2023&groupBy=level%20drop",
        "room.established",
        "room.established/cases?year=2023&limit=201",
        "room.established/cases?year=2023&cursor=%25"
      })
  @DisplayName("问不成的问题答400，说明原因")
  void whatCannotBeAskedIsA400(String question) {
    Calls.as("ANALYST")
        .urlEncodingEnabled(false)
        .get("/api/v1/figures/" + question)
        .then()
        .statusCode(400)
        .contentType(containsString("application/problem+json"));
  }

  @Test
  @DisplayName("没有的指标答404")
  void anUnknownFigureIsA404() {
    Calls.as("ANALYST").get("/api/v1/figures/no.such?year=2023").then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/figures",
        "/api/v1/figures/petition.handled?year=2023",
        "/api/v1/figures/petition.handled/cases?year=2023",
        "/api/v1/reports/rule-of-law/2023/figures",
        "/api/v1/reports/rule-of-law/2023",
        "/api/v1/study-sessions",
        "/api/v1/outreach-records"
      })
  @DisplayName("无令牌401，无权角色403，系统管理员也看不到内容")
  void othersAreRefused(String path) {
    given().get(path).then().statusCode(401);
    for (String role : List.of("PETITIONER", "MEDIATOR", "LAWYER", "ADMIN")) {
      Calls.as(role).get(path).then().statusCode(403);
    }
  }

  @Test
  @DisplayName("没有数据的年度也能成报告，零照写")
  void aYearWithoutDataHasAReportOfZeros() {
    Calls.as("BUREAU_HEAD")
        .get("/api/v1/reports/rule-of-law/2031?format=md")
        .then()
        .statusCode(200)
        .body(containsString("共办理信访件0件"))
        .body(containsString("2032年工作思路"));
    Calls.as("BUREAU_HEAD")
        .get("/api/v1/reports/rule-of-law/2031?format=pdf")
        .then()
        .statusCode(400);
    Calls.as("BUREAU_HEAD")
        .get("/api/v1/reports/rule-of-law/2031")
        .then()
        .statusCode(200)
        .body("year", is(2031))
        .body("checks.holds", hasItem(true));
  }
}
