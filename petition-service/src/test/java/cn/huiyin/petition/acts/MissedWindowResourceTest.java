package cn.huiyin.petition.acts;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("因不可抗力耽误请求期限的，准予顺延（DOMAIN 2.9，比照民事诉讼法第八十六条）")
class MissedWindowResourceTest {
  private static final String ADMIT = "{\"text\":\"查明属实。\",\"occurredOn\":\"2026-11-03\"}";

  @BeforeEach
  void county() {
    County.found();
  }

  /** Asked after the window, which ended on 2026-10-12; the address of the review case. */
  private static String askedLate(Case petition, String obstacle) {
    petition.at(
        County.as("PETITIONER"),
        Procedure.matter(petition) + "/reviews",
        "{\"queryCode\":\"%s\",\"occurredOn\":\"2026-11-02\"%s}"
            .formatted(petition.queryCode(), obstacle));
    return Procedure.matter(petition) + "/reviews/" + Procedure.lastReview(petition);
  }

  private static String obstacle(String endedOn) {
    return ",\"obstacle\":{\"cause\":\"FORCE_MAJEURE\",\"from\":\"2026-10-05\",\"endedOn\":\""
        + endedOn
        + "\"}";
  }

  @Test
  @DisplayName("I-16 写明事由的，复查机关准予顺延后可以复查；期限说明写明依据")
  void anAdmittedRequestIsReviewed() {
    Case petition = Procedure.answered("EXPLAIN");
    String review = askedLate(petition, obstacle("2026-10-25"));
    String draft = Procedure.draft("UPHOLD", "2026-11-03");
    petition
        .attempt(County.as("REVIEWER", County.REVIEW), review + "/opinions", draft)
        .then()
        .statusCode(409)
        .body("code", equalTo("REQUEST_WITHIN_WINDOW"));
    petition
        .attempt(County.as("REVIEWER", County.CITY), review + "/late-admissions", ADMIT)
        .then()
        .statusCode(404);
    petition
        .attempt(County.as("BUREAU_HEAD", County.REVIEW), review + "/late-admissions", ADMIT)
        .then()
        .statusCode(403);
    County.as("REVIEWER", County.REVIEW)
        .get("/api/v1/petitions/" + petition.id())
        .then()
        .body("reviews[-1].lateness", equalTo("FORCE_MAJEURE"))
        .body("reviews[-1].obstacleEndedOn", equalTo("2026-10-25"));
    petition.at(County.as("REVIEWER", County.REVIEW), review + "/late-admissions", ADMIT);
    County.as("REVIEWER", County.REVIEW)
        .get(petition.path("deadlines"))
        .then()
        .body("find { it.clock == 'REVIEW_WIN30' }.due", equalTo("2026-11-02"))
        .body(
            "find { it.clock == 'REVIEW_WIN30' }.explanation.sentence",
            containsString("《民事诉讼法》第86条"));
    Procedure.decided(petition, review, County.REVIEW, "UPHOLD", "2026-11-04")
        .then()
        .body("stage", equalTo("REVIEWED"));
  }

  @Test
  @DisplayName("没有写明事由的、消除后逾十日的，不准顺延，仍以逾期不予受理")
  void withoutATimelyObstacleItStaysLate() {
    for (String told : new String[] {"", obstacle("2026-10-20")}) {
      Case petition = Procedure.answered("EXPLAIN");
      String review = askedLate(petition, told);
      Response refused =
          petition.attempt(
              County.as("REVIEWER", County.REVIEW), review + "/late-admissions", ADMIT);
      refused
          .then()
          .statusCode(409)
          .body("code", equalTo("OBSTACLE_EXCUSES_LATENESS"))
          .body("article", equalTo("民事诉讼法 第八十六条"));
      petition
          .at(
              County.as("REVIEWER", County.REVIEW),
              review + "/refusals",
              "{\"ground\":\"LATE\",\"text\":\"已逾期。\",\"occurredOn\":\"2026-11-03\"}")
          .then()
          .body("stage", equalTo("CONCLUDED"));
    }
  }
}
