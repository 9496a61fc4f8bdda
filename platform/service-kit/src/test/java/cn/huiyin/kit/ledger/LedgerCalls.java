package cn.huiyin.kit.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;

import cn.huiyin.embedded.TestPlatform;
import cn.huiyin.kit.casework.UuidV7;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the tests of the import do again and again. */
final class LedgerCalls {
  static final TestPlatform PLATFORM = TestPlatform.shared();
  static final String IMPORTS = "/api/v1/ledger-imports";
  static final String HEADER = "number,heldOn,note,quantity\n";

  private LedgerCalls() {}

  static String head() {
    return PLATFORM.token("BUREAU_HEAD");
  }

  static RequestSpecification given(String token, String language) {
    RequestSpecification request = RestAssured.given().auth().oauth2(token);
    return language == null ? request : request.header("Accept-Language", language);
  }

  static JsonPath imported(String rows) {
    return finished(submit("samples", HEADER + rows));
  }

  static Response submit(String ledger, String content) {
    return submit(null, ledger, content);
  }

  static Response submit(String key, String ledger, String content) {
    RequestSpecification request = given(head(), null);
    return (key == null ? request : request.header("Idempotency-Key", key))
        .multiPart("ledger", ledger)
        .multiPart("file", "a.csv", content.getBytes(StandardCharsets.UTF_8))
        .post(IMPORTS);
  }

  static JsonPath finished(Response answer) {
    answer.then().statusCode(202).header("Location", endsWith(answer.path("id")));
    return finished((String) answer.path("id"));
  }

  static JsonPath finished(String id) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .until(
            () -> given(head(), null).get(IMPORTS + "/" + id).jsonPath(),
            job -> job.getString("finishedAt") != null);
  }

  static void assertCounts(JsonPath job, int taken, int known, int refused) {
    assertThat(job.getString("problem")).matches(p -> p == null || p.contains("引号"));
    assertThat(job.getInt("taken")).isEqualTo(taken);
    assertThat(job.getInt("known")).isEqualTo(known);
    assertThat(job.getInt("refused")).isEqualTo(refused);
    assertThat(job.getInt("rowsRead")).isEqualTo(taken + known + refused);
  }

  static String prefix() {
    return "T" + UUID.randomUUID().toString().substring(0, 8);
  }

  static String rows(String prefix, int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> prefix + "r" + i + ",2023-05-01,,1\n")
        .collect(Collectors.joining());
  }

  static long taken(String prefix) {
    return number("SELECT count(*) FROM sample_ledger_row WHERE number LIKE ?", prefix + "%");
  }

  static long acts(String prefix) {
    return number("SELECT sum(acts) FROM sample_ledger_row WHERE number LIKE ?", prefix + "%");
  }

  static long number(String sql, String value) {
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

  static String runningJob(Connection connection, UUID instance) throws SQLException {
    UUID id = UuidV7.at(Instant.EPOCH);
    execute(
        connection,
        "INSERT INTO ledger_job (id, ledger, format, state, instance, submitted_by, file_hash,"
            + " submitted_at) VALUES (?, 'samples', 'CSV', 'RUNNING', ?, 'x', '', now())",
        id,
        instance);
    return id.toString();
  }

  static void execute(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    }
  }
}
