package cn.huiyin.disclosure.resource;

import static cn.huiyin.disclosure.resource.Desk.REQUESTS;
import static cn.huiyin.disclosure.resource.Desk.as;
import static cn.huiyin.disclosure.resource.Desk.received;
import static cn.huiyin.disclosure.resource.Desk.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.huiyin.disclosure.resource.Desk.Case;
import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "disclosure"))
@DisplayName("依申请公开：收件、补正、征求意见、延期、答复")
class RequestResourceTest {

  @Test
  @DisplayName("申请人加密保存，只显示脱敏信息，事件里没有")
  void theApplicantIsEncryptedMaskedAndInNoEvent() {
    Case request = received("2024-01-25");
    as("DISCLOSURE_EDITOR")
        .get(REQUESTS + "/" + request.id())
        .then()
        .statusCode(200)
        .header("ETag", request.tag())
        .body("applicant.name", equalTo("欧*"))
        .body("applicant.contact", equalTo("138****8000"))
        .body(not(containsString("欧阳测试")))
        .body("deadline.due", equalTo("2024-02-27"))
        .body("deadline.overdue", equalTo(true));
    assertThat(text("SELECT count(*) FROM case_event WHERE data::text ~ '欧阳|138001|统计数据'"))
        .isEqualTo("0");
    assertThat(
            text(
                "SELECT position('欧阳测试'::bytea IN applicant_name) FROM disclosure_request WHERE"
                    + " id = '"
                    + request.id()
                    + "'"))
        .isEqualTo("0");
  }

  @Test
  @DisplayName("查看申请人全貌须有目的，并记入审计")
  void aFullViewIsAudited() {
    Case request = received("2024-01-25");
    String path = REQUESTS + "/" + request.id() + "/applicant";
    as("DISCLOSURE_EDITOR").get(path).then().statusCode(400);
    as("INTAKE").get(path + "?purpose=REPLY").then().statusCode(403);
    as("DISCLOSURE_EDITOR")
        .get(path + "?purpose=REPLY")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("name", equalTo("欧阳测试"))
        .body("contact", equalTo("13800138000"));
    assertThat(
            text(
                "SELECT purpose FROM audit_log WHERE act = 'view.full' AND aggregate_id = '"
                    + request.id()
                    + "'"))
        .isEqualTo("REPLY");
  }

  /** A request that was corrected, and to which the third party objects. */
  private static Case objectedTo() {
    return received("2024-02-26")
        .then(
            "DISCLOSURE_EDITOR",
            "correction-notices",
            Map.of("correctBy", "2024-03-15", "occurredOn", "2024-02-28"))
        .then("INTAKE", "corrections", Map.of("occurredOn", "2024-03-04"))
        .then("DISCLOSURE_EDITOR", "third-party-consultations", Map.of("occurredOn", "2024-03-11"))
        .then(
            "DISCLOSURE_EDITOR",
            "third-party-answers",
            Map.of("position", "OBJECTION", "occurredOn", "2024-03-25"));
  }

  @Test
  @DisplayName("补正、征求第三方意见：期限逐条说明")
  void deadlinesAreExplainedOneByOne() {
    Case request = objectedTo();
    as("BUREAU_HEAD")
        .get(REQUESTS + "/" + request.id() + "/deadlines")
        .then()
        .statusCode(200)
        .body("deadlines", hasSize(3))
        .body("deadlines[0].deadline.clock", equalTo("DISC_REPLY20WD"))
        .body("deadlines[0].deadline.due", equalTo("2024-04-16"))
        .body("deadlines[0].explanation.citation", containsString("政府信息公开条例"))
        .body("deadlines[0].explanation.exclusions", hasSize(1))
        .body("deadlines.deadline.clock", hasItem("DISC_THIRD_PARTY15WD"));
  }

  @Test
  @DisplayName("补正、征求第三方意见、延期、答复走完全程")
  void aRequestGoesTheWholeWay() {
    Case request =
        objectedTo()
            .then(
                "BUREAU_HEAD", "extensions", Map.of("workingDays", 5, "occurredOn", "2024-04-01"));
    request
        .attempt(
            "BUREAU_HEAD",
            "replies",
            Map.of("result", "REFUSED_THIRD_PARTY_RIGHTS", "occurredOn", "2024-04-10"))
        .statusCode(409)
        .body("code", equalTo("REFUSAL_INCOMPLETE"));
    request.then(
        "BUREAU_HEAD",
        "replies",
        Map.of(
            "result", "REFUSED_THIRD_PARTY_RIGHTS",
            "reason", "第三方不同意公开且理由合理。",
            "legalBasis", "政府信息公开条例第三十二条",
            "occurredOn", "2024-04-10"));
    as("BUREAU_HEAD")
        .get(REQUESTS + "/" + request.id())
        .then()
        .body("stage", equalTo("REPLIED"))
        .body("reply.remedy", equalTo("RECONSIDERATION_FIRST"))
        .body("reply.reason", equalTo("第三方不同意公开且理由合理。"))
        .body("deadline.overdue", equalTo(false));
  }

  @Test
  @DisplayName("补正期限须晚于告知日期")
  void theTermToCorrectEndsAfterTheNotice() {
    received("2024-01-25")
        .attempt(
            "DISCLOSURE_EDITOR",
            "correction-notices",
            Map.of("correctBy", "2024-01-26", "occurredOn", "2024-01-26"))
        .statusCode(400);
  }

  @Test
  @DisplayName("目录按收到日期倒序翻页")
  void theListPagesByDayOfReceipt() {
    received("2001-02-02");
    received("2001-02-03");
    String filter = REQUESTS + "?receivedFrom=2001-02-01&receivedTo=2001-02-28&limit=1";
    String next =
        as("DISCLOSURE_EDITOR")
            .get(filter)
            .then()
            .statusCode(200)
            .body("items[0].receivedOn", equalTo("2001-02-03"))
            .header("Link", containsString("rel=\"next\""))
            .extract()
            .path("next");
    as("DISCLOSURE_EDITOR")
        .get(filter + "&cursor=" + next)
        .then()
        .body("items[0].receivedOn", equalTo("2001-02-02"))
        .body("next", equalTo(null));
    as("DISCLOSURE_EDITOR").get(REQUESTS + "?cursor=x").then().statusCode(400);
  }
}
