package cn.huiyin.petition.acts;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("办结之后：办结报告、重新办理、归档")
class ClosingResourceTest {

  @BeforeEach
  void county() {
    County.found();
  }

  private static Case refusedAssignment() {
    Case petition = County.registered("2026-11-02").classified();
    petition.act(
        County.as("BUREAU_HEAD"),
        "assignments",
        "{\"unitCode\":\"AC-TOWN\",\"reportDue\":\"2026-12-25\",\"text\":\"交办函\","
            + "\"occurredOn\":\"2026-11-03\"}");
    petition.act(County.as("UNIT_HANDLER", County.TOWN), "receipts", Case.on("2026-11-03"));
    petition.act(
        County.as("UNIT_HEAD", County.TOWN),
        "refusals",
        "{\"groundCode\":\"NA4\",\"occurredOn\":\"2026-11-04\"}");
    return petition;
  }

  @Test
  @DisplayName("办结报告提交、退回、再交、认可；未认可不归档（I-21）")
  void theSenderAcceptsOrReturnsTheReport() {
    Case petition = refusedAssignment();
    String accepted = "{\"occurredOn\":\"2026-11-06\"}";
    petition
        .attempt(County.as("BUREAU_HEAD"), petition.path("conclusion-reports"), accepted)
        .then()
        .statusCode(409)
        .body("code", equalTo("REPORT_SUBMITTED_FIRST"));
    petition
        .attempt(County.as("INTAKE"), petition.path("archive"), "{}")
        .then()
        .statusCode(409)
        .body("code", equalTo("ASSIGNMENT_CLOSED_BEFORE_ARCHIVE"));
    String report = "{\"text\":\"已办结\",\"occurredOn\":\"2026-11-05\"}";
    petition
        .attempt(County.as("BUREAU_HEAD"), petition.path("conclusion-reports/submissions"), report)
        .then()
        .statusCode(403);
    petition.act(County.as("UNIT_HANDLER", County.TOWN), "conclusion-reports/submissions", report);
    petition.act(
        County.as("BUREAU_HEAD"),
        "conclusion-reports/returns",
        "{\"groundCode\":\"FACTS_UNCLEAR\",\"text\":\"请补充\",\"occurredOn\":\"2026-11-05\"}");
    petition.act(County.as("UNIT_HANDLER", County.TOWN), "conclusion-reports/submissions", report);
    petition.act(County.as("BUREAU_HEAD"), "conclusion-reports", accepted);
    petition
        .attempt(
            County.as("UNIT_HANDLER", County.TOWN),
            petition.path("conclusion-reports/submissions"),
            report)
        .then()
        .statusCode(409)
        .body("code", equalTo("REPORT_IS_OPEN"));
    Case transfer = County.registered("2026-11-02").withTown("2026-11-03");
    transfer
        .attempt(
            County.as("UNIT_HANDLER", County.TOWN),
            transfer.path("conclusion-reports/submissions"),
            report)
        .then()
        .statusCode(409)
        .body("code", equalTo("REPORT_ON_ASSIGNMENT_ONLY"), "article", containsString("二十二"));
  }

  @Test
  @DisplayName("归档时列明缺少的文书；齐全才归档")
  void theFileIsClosedWhenItIsComplete() {
    Case petition = County.registered("2026-11-02").classified();
    petition.act(
        County.as("CLASSIFIER"),
        "transfers",
        "{\"unitCode\":\"AC-TOWN\",\"text\":\"转送函\",\"occurredOn\":\"2026-11-03\"}");
    petition.act(County.as("UNIT_HANDLER", County.TOWN), "receipts", Case.on("2026-11-03"));
    petition
        .attempt(County.as("INTAKE"), petition.path("archive"), "{}")
        .then()
        .statusCode(409)
        .body("code", equalTo("ACT_NOT_ALLOWED"), "article", containsString("二十一"));
    petition.act(
        County.as("UNIT_HEAD", County.TOWN),
        "refusals",
        "{\"groundCode\":\"NA4\",\"text\":\"请向水利局提出\",\"occurredOn\":\"2026-11-04\"}");
    petition
        .attempt(County.as("BUREAU_HEAD"), petition.path("archive"), "{}")
        .then()
        .statusCode(403);
    petition
        .act(County.as("INTAKE"), "archive", Case.on("2026-11-05"))
        .then()
        .body("stage", equalTo("ARCHIVED"));
    Case bare = County.registered("2026-11-02").withTown("2026-11-03");
    bare.act(County.as("UNIT_HEAD", County.TOWN), "acceptance", Case.on("2026-11-03"));
    bare.act(County.as("UNIT_HANDLER", County.TOWN), "hearings", Case.on("2026-11-04"));
    bare.act(
        County.as("UNIT_HEAD", County.TOWN),
        "termination",
        "{\"reason\":\"WITHDRAWN_BY_PETITIONER\",\"occurredOn\":\"2026-11-05\"}");
    bare.attempt(County.as("INTAKE"), bare.path("archive"), "{}")
        .then()
        .statusCode(409)
        .body("code", equalTo("PAPERS_COMPLETE"))
        .body("detail", containsString("笔录"));
  }

  @Test
  @DisplayName("重新办理：回到单位、期限重新起算；角色、阶段不符的拒绝")
  void aFalseConclusionIsReopened() {
    Case petition = County.registered("2026-11-02").withTown("2026-11-03");
    String reopening =
        "{\"ground\":\"SUPERVISION_FINDING\",\"text\":\"未听取陈述\",\"occurredOn\":\"2026-11-06\"}";
    petition
        .attempt(County.as("BUREAU_HEAD"), petition.path("reopenings"), reopening)
        .then()
        .statusCode(409)
        .body("code", equalTo("ACT_NOT_ALLOWED"), "article", containsString("四十"));
    petition.act(
        County.as("UNIT_HEAD", County.TOWN),
        "refusals",
        "{\"groundCode\":\"NA4\",\"occurredOn\":\"2026-11-04\"}");
    petition
        .attempt(County.as("CLASSIFIER"), petition.path("reopenings"), reopening)
        .then()
        .statusCode(403);
    County.as("BUREAU_HEAD")
        .header("If-Match", "\"1\"")
        .body(reopening)
        .post(petition.path("reopenings"))
        .then()
        .statusCode(412);
    petition
        .act(County.as("BUREAU_HEAD"), "reopenings", reopening)
        .then()
        .body("stage", equalTo("WITH_UNIT"), "ownerUnit", equalTo("AC-TOWN"))
        .body("conclusion", nullValue());
    petition
        .act(County.as("UNIT_HEAD", County.TOWN), "acceptance", Case.on("2026-11-09"))
        .then()
        .body("stage", equalTo("ACCEPTED"));
  }
}
