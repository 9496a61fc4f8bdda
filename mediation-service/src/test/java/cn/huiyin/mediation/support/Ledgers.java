package cn.huiyin.mediation.support;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import cn.huiyin.embedded.TestPlatform;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Sends ledgers as a clerk does. */
public final class Ledgers {
  private static final String IMPORTS = "/api/v1/ledger-imports";

  private Ledgers() {}

  /** The job when it is over. */
  public static JsonPath sent(String ledger, String... lines) {
    String file = String.join("\n", lines) + "\n";
    String id =
        clerk()
            .multiPart("ledger", ledger)
            .multiPart("file", "a.csv", file.getBytes(StandardCharsets.UTF_8))
            .post(IMPORTS)
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> clerk().get(IMPORTS + "/" + id).jsonPath(),
            job -> job.getString("finishedAt") != null);
  }

  /** "taken known refused" of a job. */
  public static String counts(JsonPath job) {
    return job.getInt("taken") + " " + job.getInt("known") + " " + job.getInt("refused");
  }

  /** Number and column at fault of each refused row, in the order of the rows. */
  public static List<String> refused(JsonPath job) {
    List<String> lines =
        clerk()
            .get(IMPORTS + "/" + job.getString("id") + "/refused-rows")
            .then()
            .statusCode(200)
            .extract()
            .asString()
            .lines()
            .toList();
    List<String> header = List.of(lines.get(0).replace("\ufeff", "").split(",", -1));
    int column = header.indexOf("column");
    return lines.stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(cells -> cells[0] + " " + cells[column])
        .toList();
  }

  private static RequestSpecification clerk() {
    return given().auth().oauth2(TestPlatform.shared().token("BUREAU_HEAD"));
  }
}
