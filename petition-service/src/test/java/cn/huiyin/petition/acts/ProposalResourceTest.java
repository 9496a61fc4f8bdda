package cn.huiyin.petition.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.petition.proposal.feedback.FeedbackSweep;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("三项建议")
class ProposalResourceTest {
  private static final String PROPOSALS = "/api/v1/proposals";
  private static final String STEP = "{\"occurredOn\":\"2026-09-02\"}";

  @Inject FeedbackSweep sweep;
  @Inject Clock clock;

  @BeforeEach
  void county() {
    County.found();
  }

  private static Response drafted(String petitionId) {
    return County.as("SUPERVISOR")
        .body(
            """
            {"kind":"IMPROVE_WORK","organCode":"AC-TOWN","petitionIds":["%s"],
             "text":"建议改进窗口服务。","occurredOn":"2026-09-01"}
            """
                .formatted(petitionId))
        .post(PROPOSALS);
  }

  private static Response act(Response before, String role, String unit, String act, String body) {
    return County.as(role, unit)
        .header("If-Match", before.header("ETag"))
        .body(body)
        .post(PROPOSALS + "/" + before.path("id") + "/" + act);
  }

  private static Response served() {
    Case petition = County.registered("2026-08-03").withTown("2026-08-04");
    Response draft = drafted(petition.id());
    draft.then().statusCode(201).body("stage", equalTo("DRAFTED"));
    Response signed = act(draft, "BUREAU_HEAD", null, "signatures", STEP);
    signed.then().statusCode(200).body("stage", equalTo("ISSUED"));
    Response served = act(signed, "SUPERVISOR", null, "services", STEP);
    served.then().statusCode(200).body("feedbackDue", equalTo("2026-10-08"));
    return served;
  }

  @Test
  @DisplayName("签发时成文：建议书有文号，PDF、DOCX、文本可取；签发前没有，送达前单位不见")
  void theSignedProposalIsALetter() {
    Case petition = County.registered("2026-08-03").withTown("2026-08-04");
    Response draft = drafted(petition.id());
    String letter = PROPOSALS + "/" + draft.path("id") + "/letter";
    County.as("SUPERVISOR").get(letter).then().statusCode(404);
    Response signed = act(draft, "BUREAU_HEAD", null, "signatures", STEP);
    signed.then().statusCode(200);
    Response text = County.as("SUPERVISOR").header("Accept", "text/plain").get(letter);
    text.then().statusCode(200);
    assertThat(new String(text.asByteArray(), java.nio.charset.StandardCharsets.UTF_8))
        .contains("信访工作建议书", "建〔2026〕", "单位AC-TOWN：", "改进工作的建议", "建议改进窗口服务。", "30日内书面反馈");
    County.as("BUREAU_HEAD")
        .header("Accept", "application/pdf")
        .get(letter)
        .then()
        .statusCode(200)
        .contentType("application/pdf");
    County.as("UNIT_HEAD", County.TOWN).get(letter).then().statusCode(404);
    act(signed, "SUPERVISOR", null, "services", STEP);
    County.as("UNIT_HEAD", County.TOWN).get(letter).then().statusCode(200);
    County.as("UNIT_HEAD", County.WATER).get(letter).then().statusCode(404);
  }

  @Test
  @DisplayName("起草、签发、送达、催办、反馈；未采纳须说明理由")
  void aProposalGoesItsWay() {
    Response served = served();
    Response reminded = act(served, "SUPERVISOR", null, "reminders", "{}");
    reminded.then().statusCode(200).body("reminders", equalTo(1));
    act(reminded, "UNIT_HEAD", County.TOWN, "feedback", "{\"adoption\":\"NOT\"}")
        .then()
        .statusCode(409)
        .body("code", equalTo("NOT_ADOPTED_GIVES_REASON"));
    Response answered =
        act(
            reminded,
            "UNIT_HEAD",
            County.TOWN,
            "feedback",
            "{\"adoption\":\"PARTLY\",\"text\":\"第二项条件尚不具备。\"}");
    answered
        .then()
        .statusCode(200)
        .body("stage", equalTo("ANSWERED"), "adoption", equalTo("PARTLY"))
        .body("petitionIds", empty());
    act(answered, "SUPERVISOR", null, "reminders", "{}").then().statusCode(409);
  }

  @Test
  @DisplayName("受建议单位只见送达本单位的；他单位404；版本不符412；缺版本428")
  void organsSeeTheirOwn() {
    Case petition = County.registered("2026-08-03").withTown("2026-08-04");
    Response draft = drafted(petition.id());
    String path = PROPOSALS + "/" + draft.path("id");
    County.as("UNIT_HEAD", County.TOWN).get(path).then().statusCode(404);
    Response served = served();
    String known = PROPOSALS + "/" + served.path("id");
    County.as("UNIT_HEAD", County.TOWN).get(known).then().statusCode(200);
    County.as("UNIT_HEAD", County.WATER).get(known).then().statusCode(404);
    County.as("SUPERVISOR").get(known).then().body("petitionIds", hasSize(1));
    act(served, "UNIT_HEAD", County.WATER, "feedback", "{\"adoption\":\"ADOPTED\"}")
        .then()
        .statusCode(404);
    County.as("BUREAU_HEAD").body(STEP).post(path + "/signatures").then().statusCode(428);
    County.as("BUREAU_HEAD")
        .header("If-Match", "\"9\"")
        .body(STEP)
        .post(path + "/signatures")
        .then()
        .statusCode(412);
    act(draft, "SUPERVISOR", null, "services", STEP).then().statusCode(409);
    County.as("UNIT_HEAD", County.TOWN)
        .queryParam("limit", 200)
        .get(PROPOSALS)
        .then()
        .body("items.id", hasItem(served.<String>path("id")));
    County.as("UNIT_HEAD", County.WATER)
        .queryParam("organ", County.TOWN)
        .get(PROPOSALS)
        .then()
        .body("items", empty());
  }

  @Test
  @DisplayName("追究责任须有严重后果；完善政策向党委政府提出；不得依据看不到的信访件；稿可退回")
  void whatMayBeProposed() {
    refused("ACCOUNTABILITY", "AC-TOWN", "ACCOUNTABILITY_NEEDS_SERIOUS_CONSEQUENCES");
    refused("IMPROVE_POLICY", "AC-TOWN", "ORGAN_FITS_KIND");
    refused("IMPROVE_WORK", "NO-SUCH", "UNKNOWN_UNIT");
    drafted("018f0000-0000-7000-8000-000000000001").then().statusCode(404);
    Case petition = County.registered("2026-08-03");
    Response draft = drafted(petition.id());
    Response returned = act(draft, "BUREAU_HEAD", null, "returns", STEP);
    returned.then().statusCode(200).body("stage", equalTo("RETURNED"));
    act(returned, "BUREAU_HEAD", null, "signatures", STEP).then().statusCode(409);
  }

  private static void refused(String kind, String organ, String code) {
    County.as("SUPERVISOR")
        .body(
            """
            {"kind":"%s","organCode":"%s","text":"建议。"}
            """
                .formatted(kind, organ))
        .post(PROPOSALS)
        .then()
        .statusCode(409)
        .body("code", equalTo(code));
  }

  @Test
  @DisplayName("逾期未反馈，系统催办一次")
  void theSystemRemindsOnceWhenOverdue() {
    Response served = served();
    LocalDate today = LocalDate.now(clock);
    sweep.perform(today);
    sweep.perform(today);
    Response now = County.as("SUPERVISOR").get(PROPOSALS + "/" + served.path("id"));
    assertThat(now.<Integer>path("reminders")).isEqualTo(1);
    assertThat(now.<String>path("colour")).isEqualTo("OVERDUE");
  }
}
