package cn.huiyin.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.huiyin.embedded.TestPlatform;
import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.kit.casework.UuidV7;
import cn.huiyin.kit.ledger.file.XlsxFile;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("台账导入")
class LedgerImportResourceTest {
  private static final TestPlatform PLATFORM = TestPlatform.shared();
  private static final String IMPORTS = "/api/v1/ledger-imports";
  private static final String HEADER = "number,heldOn,note,quantity\n";

  @TempDir Path folder;

  @Test
  @DisplayName("逐行收下；坏行带行号、列名和理由列出，其余照收")
  void goodRowsAreTakenAndBadOnesListedWithRowColumnAndReason() {
    String k = prefix();
    JsonPath job =
        imported(
            k
                + "1,2023-05-01,,5\n"
                + k
                + "2,2023-02-30,,\n"
                + k
                + "3,,,\n"
                + k
                + "4,2023-05-01,=cmd(),101\n"
                + k
                + "5,2023-05-01,rule,\n"
                + k
                + "6,2023-05-01\n"
                + k
                + "7,2023-05-01,好,\n");
    assertThat(job.getString("status")).isEqualTo("DONE");
    assertCounts(job, 2, 0, 5);
    assertThat(taken(k)).isEqualTo(2);
    given(head(), null)
        .get(IMPORTS + "/" + job.getString("id") + "/refused-rows")
        .then()
        .statusCode(200)
        .contentType("text/csv")
        .body(containsString("number,heldOn,note,quantity,row,column,reason"))
        .body(containsString(k + "2,2023-02-30,,,3,heldOn,不是有效日期"))
        .body(containsString(k + "3,,,,4,heldOn,必填项为空"))
        .body(containsString("'=cmd(),101,5,quantity,应为0至100的整数"))
        .body(containsString("已经过期（条例 第一条） / TOO_LATE: it is too late"))
        .body(containsString("应有4列，实有2列"));
  }

  @Test
  @DisplayName("同一台账再次提交不增加任何东西")
  void theSameLedgerAgainAddsNothing() {
    String k = prefix();
    String rows = rows(k, 120);
    assertCounts(imported(rows), 120, 0, 0);
    assertCounts(imported(rows), 0, 120, 0);
    assertThat(acts(k)).isEqualTo(120);
  }

  @Test
  @DisplayName("同号内容有变的行续办原案")
  void aRowThatSaysMoreContinuesTheCase() {
    String k = prefix();
    imported(k + "1,2023-05-01,,\n" + k + "2,2023-05-01,,\n");
    assertCounts(imported(k + "1,2023-05-01,办结,\n" + k + "2,2023-05-01,,\n"), 1, 1, 0);
    assertCounts(imported(k + "1,2023-05-01,又,\n" + k + "1,2023-05-01,又,\n"), 1, 1, 0);
    assertThat(taken(k)).isEqualTo(2);
    assertThat(acts(k)).isEqualTo(4);
  }

  @Test
  @DisplayName("改好的拒收清单可以原样提交")
  void aMendedListOfRefusedRowsIsTaken() {
    String k = prefix();
    JsonPath job = imported(k + "1,2023-02-30,,\n");
    String list =
        given(head(), null).get(IMPORTS + "/" + job.getString("id") + "/refused-rows").asString();
    JsonPath again = finished(submit("samples", list.replace("2023-02-30", "2023-02-28")));
    assertCounts(again, 1, 0, 0);
  }

  @Test
  @DisplayName("意外错误只拒收该行，给错误编号而不泄露内容")
  void anUnexpectedFailureRefusesItsRowAloneAndTellsOnlyAnId() {
    String k = prefix();
    JsonPath job = imported(rows(k, 30) + k + "X,2023-05-01,boom,\n");
    assertCounts(job, 30, 0, 1);
    given(head(), null)
        .get(IMPORTS + "/" + job.getString("id") + "/refused-rows")
        .then()
        .body(containsString("错误编号"))
        .body(not(containsString("19900000000")));
  }

  @Test
  @DisplayName("并发冲突的批次重做")
  void aBatchThatClashesIsTakenAgain() {
    String k = prefix();
    SampleLedger.CLASHES.set(0);
    assertCounts(imported(rows(k, 10) + k + "X,2023-05-01,clash,\n"), 11, 0, 0);
    assertThat(acts(k)).isEqualTo(11);
  }

  @Test
  @DisplayName("XLSX与CSV同样收下，互认为已收")
  void anXlsxIsTakenLikeACsv() throws Exception {
    String k = prefix();
    Path file =
        XlsxFile.write(
            folder.resolve("a.xlsx"),
            XlsxFile.texts(1, "number", "heldOn", "note", "quantity")
                + XlsxFile.texts(2, k + "1", "2023-05-01", "", "5"));
    Response answer =
        given(head(), null)
            .multiPart("ledger", "samples")
            .multiPart("file", file.toFile())
            .post(IMPORTS);
    assertCounts(finished(answer), 1, 0, 0);
    assertCounts(imported(k + "1,2023-05-01,,5\n"), 0, 1, 0);
  }

  @Test
  @DisplayName("文件中途损坏：之前的行照收，任务失败并说明在第几行")
  void aFileThatBreaksOffFailsWithItsRowAndKeepsTheRowsBefore() {
    String k = prefix();
    JsonPath job = imported(rows(k, 3) + k + "X,2023-05-01,\"坏\"了,\n");
    assertThat(job.getString("status")).isEqualTo("FAILED");
    assertThat(job.getString("problem")).isEqualTo("第5行引号不配对");
    assertCounts(job, 3, 0, 0);
  }

  @Test
  @DisplayName("台账名、表头、编码、类型不对时当即说明")
  void aWrongLedgerHeaderEncodingOrTypeIsToldAtOnce() {
    submit("others", HEADER).then().statusCode(400).body("detail", containsString("samples"));
    submit("samples", "").then().statusCode(400).body("detail", containsString("空"));
    submit("samples", "number,note,quantity,phone\n")
        .then()
        .statusCode(400)
        .body("detail", containsString("heldOn"));
    byte[] program = {'M', 'Z', 0, 1, 2};
    given(head(), null)
        .multiPart("ledger", "samples")
        .multiPart("file", "a.csv", program)
        .post(IMPORTS)
        .then()
        .statusCode(415);
    given(head(), null).multiPart("ledger", "samples").post(IMPORTS).then().statusCode(400);
    given(head(), null).multiPart("file", "a.csv", program).post(IMPORTS).then().statusCode(400);
  }

  @Test
  @DisplayName("相同幂等键给出同一任务，换了文件为422")
  void anIdempotencyKeyGivesTheSameJobAndRefusesAnotherFile() {
    String k = prefix();
    String key = UUID.randomUUID().toString();
    String first = finished(submit(key, "samples", HEADER + rows(k, 2))).getString("id");
    assertThat(finished(submit(key, "samples", HEADER + rows(k, 2))).getString("id"))
        .isEqualTo(first);
    submit(key, "samples", HEADER + rows(k, 3)).then().statusCode(422);
  }

  @Test
  @DisplayName("进程死亡留下的任务标为中断，活着的实例的任务不动")
  void jobsOfADeadProcessAreInterruptedAndThoseOfALivingOneAreNot() throws Exception {
    UUID dead = UUID.randomUUID();
    UUID living = UUID.randomUUID();
    try (Connection connection = PLATFORM.connect("petition")) {
      execute(
          connection,
          "SELECT pg_advisory_lock(hashtextextended(?, 0))",
          "ledger-instance:" + living);
      String jobOfDead = runningJob(connection, dead);
      String jobOfLiving = runningJob(connection, living);
      given(head(), "en")
          .get(IMPORTS + "/" + jobOfDead)
          .then()
          .body("status", equalTo("INTERRUPTED"))
          .body("problem", containsString("send the same file again"));
      given(head(), null)
          .get(IMPORTS + "/" + jobOfLiving)
          .then()
          .body("status", equalTo("RUNNING"));
    }
  }

  @Test
  @DisplayName("数据库在导入途中重启：导入继续，每行恰好一次")
  void theImportGoesOnAfterTheDatabaseWasRestartedInTheMiddle() throws Exception {
    String k = prefix();
    SampleLedger.reached = new CountDownLatch(1);
    SampleLedger.goOn = new CountDownLatch(1);
    String id =
        submit("samples", HEADER + rows(k, 70) + k + "P,2023-05-01,pause,\n" + rows(k + "-", 70))
            .path("id");
    assertThat(SampleLedger.reached.await(30, TimeUnit.SECONDS)).isTrue();
    PLATFORM.postgres().kill();
    PLATFORM.postgres().start();
    SampleLedger.goOn.countDown();
    assertCounts(finished(id), 141, 0, 0);
    assertThat(acts(k)).isEqualTo(141);
  }

  @Test
  @DisplayName("列表由新到旧，可以翻页；没有的任务为404")
  void theListIsPagedNewestFirst() {
    String first = imported(prefix() + "1,2023-05-01,,\n").getString("id");
    String second = imported(prefix() + "1,2023-05-01,,\n").getString("id");
    JsonPath page = given(head(), null).get(IMPORTS + "?limit=1").jsonPath();
    assertThat(page.getString("items[0].id")).isEqualTo(second);
    given(head(), null)
        .get(IMPORTS + "?limit=1&cursor=" + page.getString("next"))
        .then()
        .body("items", hasSize(1))
        .body("items[0].id", equalTo(first));
    given(head(), null).get(IMPORTS + "/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  @DisplayName("只有局长和管理员可以导入")
  void onlyTheBureauHeadAndTheAdministratorImport() {
    RestAssured.given().get(IMPORTS).then().statusCode(401);
    given(PLATFORM.token("INTAKE"), null).get(IMPORTS).then().statusCode(403);
    submit("samples", HEADER).then().statusCode(202).header("Location", containsString(IMPORTS));
  }

  private static String head() {
    return PLATFORM.token("BUREAU_HEAD");
  }

  private static RequestSpecification given(String token, String language) {
    RequestSpecification request = RestAssured.given().auth().oauth2(token);
    return language == null ? request : request.header("Accept-Language", language);
  }

  private static JsonPath imported(String rows) {
    return finished(submit("samples", HEADER + rows));
  }

  private static Response submit(String ledger, String content) {
    return submit(null, ledger, content);
  }

  private static Response submit(String key, String ledger, String content) {
    RequestSpecification request = given(head(), null);
    return (key == null ? request : request.header("Idempotency-Key", key))
        .multiPart("ledger", ledger)
        .multiPart("file", "a.csv", content.getBytes(StandardCharsets.UTF_8))
        .post(IMPORTS);
  }

  private static JsonPath finished(Response answer) {
    answer.then().statusCode(202).header("Location", endsWith(answer.path("id")));
    return finished((String) answer.path("id"));
  }

  private static JsonPath finished(String id) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .until(
            () -> given(head(), null).get(IMPORTS + "/" + id).jsonPath(),
            job -> job.getString("finishedAt") != null);
  }

  private static void assertCounts(JsonPath job, int taken, int known, int refused) {
    assertThat(job.getString("problem")).matches(p -> p == null || p.contains("引号"));
    assertThat(job.getInt("taken")).isEqualTo(taken);
    assertThat(job.getInt("known")).isEqualTo(known);
    assertThat(job.getInt("refused")).isEqualTo(refused);
    assertThat(job.getInt("rowsRead")).isEqualTo(taken + known + refused);
  }

  private static String prefix() {
    return "T" + UUID.randomUUID().toString().substring(0, 8);
  }

  private static String rows(String prefix, int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> prefix + "r" + i + ",2023-05-01,,1\n")
        .collect(Collectors.joining());
  }

  private static long taken(String prefix) {
    return number("SELECT count(*) FROM sample_ledger_row WHERE number LIKE ?", prefix + "%");
  }

  private static long acts(String prefix) {
    return number("SELECT sum(acts) FROM sample_ledger_row WHERE number LIKE ?", prefix + "%");
  }

  private static long number(String sql, String value) {
    try (Connection connection = PLATFORM.connect("petition");
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, value);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static String runningJob(Connection connection, UUID instance) throws SQLException {
    UUID id = UuidV7.at(Instant.EPOCH);
    execute(
        connection,
        "INSERT INTO ledger_job (id, ledger, format, state, instance, submitted_by, file_hash,"
            + " submitted_at) VALUES (?, 'samples', 'CSV', 'RUNNING', ?, 'x', '', now())",
        id,
        instance);
    return id.toString();
  }

  private static void execute(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    }
  }
}
