package cn.huiyin.petition.acts;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.embedded.TestPlatform;
import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("并发：一个幂等键一件，一个版本一次")
class ConcurrencyResourceTest {
  private static final int CALLERS = 50;

  @BeforeEach
  void county() {
    County.found();
  }

  @Test
  @DisplayName("50个并发请求用同一幂等键，只登记一件")
  void oneIdempotencyKeyMakesOnePetition() throws Exception {
    String key = UUID.randomUUID().toString();
    String token = TestPlatform.shared().token("INTAKE");
    String body = County.registration("2026-11-02");
    List<Response> answers =
        atOnce(
            () ->
                given()
                    .auth()
                    .oauth2(token)
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/api/v1/petitions"));
    assertThat(answers)
        .allMatch(answer -> answer.statusCode() == 201 || answer.statusCode() == 409);
    assertThat(
            answers.stream()
                .filter(answer -> answer.statusCode() == 201)
                .map(answer -> answer.<String>path("petition.id"))
                .distinct())
        .hasSize(1);
    assertThat(
            given()
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/petitions")
                .statusCode())
        .isEqualTo(201);
  }

  @Test
  @DisplayName("50个并发行为用同一版本，一个成功，49个412")
  void oneVersionAllowsOneAct() throws Exception {
    Case petition = County.registered("2026-11-02");
    String token = TestPlatform.shared().token("CLASSIFIER");
    List<Response> answers =
        atOnce(
            () ->
                given()
                    .auth()
                    .oauth2(token)
                    .contentType("application/json")
                    .header("If-Match", petition.tag())
                    .body("{\"kind\":\"APPEAL\",\"route\":\"R31_6\",\"subjectCode\":\"01\"}")
                    .post(petition.path("classification")));
    Map<Integer, Long> byStatus =
        answers.stream().collect(groupingBy(Response::statusCode, counting()));
    assertThat(byStatus).isEqualTo(Map.of(200, 1L, 412, CALLERS - 1L));
  }

  @Test
  @DisplayName("并发登记的编号连续不重（I-08）")
  void concurrentNumbersHaveNoGaps() throws Exception {
    List<Response> answers =
        atOnce(
            () ->
                County.as("INTAKE")
                    .body(County.registration("2021-03-01").replace("LETTER", "FAX"))
                    .post("/api/v1/petitions"));
    List<Integer> serials =
        answers.stream()
            .map(answer -> answer.<String>path("petition.petitionNo"))
            .map(number -> Integer.parseInt(number.substring(number.lastIndexOf('-') + 1)))
            .sorted()
            .toList();
    int first = serials.get(0);
    assertThat(serials).isEqualTo(IntStream.range(first, first + CALLERS).boxed().toList());
  }

  private static List<Response> atOnce(Callable<Response> call) throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    try {
      List<Response> answers = new ArrayList<>();
      for (Future<Response> future :
          callers.invokeAll(IntStream.range(0, CALLERS).mapToObj(i -> call).toList())) {
        answers.add(future.get());
      }
      return answers;
    } finally {
      callers.shutdownNow();
    }
  }
}
