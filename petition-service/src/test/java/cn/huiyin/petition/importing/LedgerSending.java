package cn.huiyin.petition.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.embedded.TestPlatform;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/** Sends ledgers as a bureau head would and waits until the job is done. */
public final class LedgerSending {
  private static final String IMPORTS = "/api/v1/ledger-imports";
  private static final Set<String> ENDED = Set.of("DONE", "FAILED", "INTERRUPTED");

  private LedgerSending() {}

  /** The ended job of a ledger given as text. */
  public static JsonPath send(String ledger, String csv) {
    String id =
        given()
            .auth()
            .oauth2(TestPlatform.shared().token("BUREAU_HEAD"))
            .multiPart("ledger", ledger)
            .multiPart("file", ledger + ".csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
            .post(IMPORTS)
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    await()
        .atMost(Duration.ofMinutes(5))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> ENDED.contains(job(id).getString("status")));
    JsonPath job = job(id);
    assertThat(job.getString("status")).as(job.prettify()).isEqualTo("DONE");
    return job;
  }

  /** The ended job of a ledger of a folder of the test resources. */
  public static JsonPath sendFrom(Path folder, String ledger) {
    return send(ledger, text(folder, ledger));
  }

  public static String text(Path folder, String ledger) {
    try {
      return Files.readString(folder.resolve(ledger + ".csv"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The refused rows of a job, as CSV. */
  public static String refused(JsonPath job) {
    return given()
        .auth()
        .oauth2(TestPlatform.shared().token("BUREAU_HEAD"))
        .get(IMPORTS + "/" + job.getString("id") + "/refused-rows")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static JsonPath job(String id) {
    return given()
        .auth()
        .oauth2(TestPlatform.shared().token("BUREAU_HEAD"))
        .get(IMPORTS + "/" + id)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
