package cn.huiyin.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import cn.huiyin.embedded.TestPlatform;
import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("办件的一步：事务、幂等、版本、出错")
class ActTest {
  private static final TestPlatform PLATFORM = TestPlatform.shared();

  private static RequestSpecification clerk() {
    return given()
        .auth()
        .oauth2(PLATFORM.token("INTAKE", "U-1", null))
        .contentType("application/json");
  }

  private static String opened() {
    return clerk()
        .body("{\"note\":\"a\"}")
        .post("/api/v1/samples")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  static long count(String sql) {
    try (Connection c = PLATFORM.connect("petition");
        Statement s = c.createStatement();
        ResultSet r = s.executeQuery(sql)) {
      r.next();
      return r.getLong(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Response> fifty(Callable<Response> request) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(50);
    try {
      List<Future<Response>> answers =
          pool.invokeAll(IntStream.range(0, 50).mapToObj(i -> request).toList());
      java.util.ArrayList<Response> done = new java.util.ArrayList<>();
      for (Future<Response> answer : answers) {
        done.add(answer.get());
      }
      return done;
    } finally {
      pool.shutdown();
    }
  }

  @Test
  @DisplayName("同一幂等键并发五十次只成一件")
  void fiftyPostsWithOneKeyMakeOneCase() throws Exception {
    String key = UUID.randomUUID().toString();
    long before = count("SELECT count(*) FROM sample");
    List<Response> answers =
        fifty(
            () ->
                clerk()
                    .header("Idempotency-Key", key)
                    .body("{\"note\":\"a\"}")
                    .post("/api/v1/samples"));
    assertThat(answers).extracting(Response::statusCode).containsAnyOf(201).isSubsetOf(201, 409);
    assertThat(
            answers.stream()
                .filter(a -> a.statusCode() == 201)
                .map(a -> (String) a.path("id"))
                .distinct())
        .hasSize(1);
    assertThat(count("SELECT count(*) FROM sample") - before).isEqualTo(1);
  }

  @Test
  @DisplayName("幂等键再用：同体同答，异体422")
  void aKeyGivesTheFirstAnswerAgainAndRefusesAnotherBody() {
    String key = UUID.randomUUID().toString();
    Response first =
        clerk().header("Idempotency-Key", key).body("{\"note\":\"a\"}").post("/api/v1/samples");
    Response again =
        clerk().header("Idempotency-Key", key).body("{\"note\":\"a\"}").post("/api/v1/samples");
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    clerk()
        .header("Idempotency-Key", key)
        .body("{\"note\":\"b\"}")
        .post("/api/v1/samples")
        .then()
        .statusCode(422)
        .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
  }

  @Test
  @DisplayName("同一版本并发五十次只改一次")
  void fiftyActsWithOneIfMatchMakeOneChange() throws Exception {
    String id = opened();
    List<Response> answers =
        fifty(() -> clerk().header("If-Match", "\"1\"").post("/api/v1/samples/" + id + "/marks"));
    assertThat(answers).extracting(Response::statusCode).containsOnly(200, 412);
    assertThat(answers).filteredOn(a -> a.statusCode() == 200).hasSize(1);
    clerk().get("/api/v1/samples/" + id).then().body("marks", equalTo(1));
  }

  @Test
  @DisplayName("缺If-Match为428，规则不允许为409并给出条文")
  void missingIfMatchAndBrokenRulesAreProblems() {
    String id = opened();
    clerk().post("/api/v1/samples/" + id + "/marks").then().statusCode(428);
    for (int i = 1; i <= 10; i++) {
      clerk()
          .header("If-Match", "\"" + i + "\"")
          .post("/api/v1/samples/" + id + "/marks")
          .then()
          .statusCode(200);
    }
    clerk()
        .header("If-Match", "\"11\"")
        .post("/api/v1/samples/" + id + "/marks")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("TOO_MANY_MARKS"))
        .body("article", equalTo("样例 第一条"));
  }

  @Test
  @DisplayName("坏输入都是4xx，且不回显所送内容")
  void badInputIsAClearProblem() {
    bad("{\"note\":\"a\",\"nickname\":\"李四\"}", "UNKNOWN_FIELD");
    bad("{\"note\":12}", "BAD_VALUE");
    bad("{\"note\":\"a\\u0000b\"}", "BAD_VALUE");
    bad("{\"note\":", "MALFORMED_JSON");
    bad("{\"note\":\"a\"} x", "MALFORMED_JSON");
    bad("{\"note\":\"" + "长".repeat(21) + "\"}", "VALIDATION_FAILED");
    bad("", "VALIDATION_FAILED");
    clerk().get("/api/v1/samples/not-a-uuid").then().statusCode(404);
  }

  @Test
  @DisplayName("一万层嵌套的JSON立即得到400")
  void deeplyNestedJsonIsRefused() throws Exception {
    // not by REST Assured, which would print it prettily first
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/samples"))
            .header("Authorization", "Bearer " + PLATFORM.token("INTAKE", "U-1", null))
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofString(
                    "{\"note\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}"))
            .build();
    assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode())
        .isEqualTo(400);
  }

  @Test
  @DisplayName("五十兆的请求体得到413")
  void aHugeBodyIsRefusedByItsLength() throws Exception {
    // by hand: the JDK's client would first send all of it
    try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
      socket.setSoTimeout(10_000);
      String head =
          "POST /api/v1/samples HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
              + "Content-Length: 50000000\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      byte[] start = socket.getInputStream().readNBytes(12);
      assertThat(new String(start, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
    }
  }

  private static void bad(String body, String code) {
    clerk()
        .body(body)
        .post("/api/v1/samples")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body(not(containsString("李四")));
  }

  @Test
  @DisplayName("无令牌401，角色不符403，内部错误不露内容")
  void strangersAreRefusedAndOurFaultsSayNothing() {
    given().get("/api/v1/samples/" + UUID.randomUUID()).then().statusCode(401);
    given()
        .auth()
        .oauth2("not.a.token")
        .get("/api/v1/samples/" + UUID.randomUUID())
        .then()
        .statusCode(401);
    given()
        .auth()
        .oauth2(PLATFORM.token("ANALYST"))
        .get("/api/v1/samples/" + UUID.randomUUID())
        .then()
        .statusCode(403);
    clerk()
        .get("/api/v1/samples/failure")
        .then()
        .statusCode(500)
        .body("code", equalTo("UNEXPECTED"))
        .body(not(containsString("张三")));
  }

  @Test
  @DisplayName("事件经发件箱到主题再回到收件箱")
  void aCommittedActHasItsEffectOnce() {
    String id = opened();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(
                        count(
                            "SELECT count(*) FROM sample_effect f JOIN case_event e ON e.event_id ="
                                + " f.event_id WHERE e.aggregate_id = '"
                                + id
                                + "'"))
                    .isEqualTo(1));
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(count("SELECT count(*) FROM outbox")).isZero());
  }

  @Test
  @DisplayName("应用登录不得改动案卷与审计")
  void theApplicationMayNotChangeHistory() {
    opened();
    for (String sql :
        List.of(
            "UPDATE case_event SET type = 'x'",
            "DELETE FROM case_event",
            "DELETE FROM audit_log",
            "UPDATE audit_seal SET block = 0")) {
      org.assertj.core.api.Assertions.assertThatThrownBy(
              () -> {
                try (Connection c = PLATFORM.connect("petition");
                    Statement s = c.createStatement()) {
                  s.executeUpdate(sql);
                }
              })
          .hasMessageContaining("permission denied");
    }
  }
}
