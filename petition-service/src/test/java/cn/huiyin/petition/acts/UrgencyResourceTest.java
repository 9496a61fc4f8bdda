package cn.huiyin.petition.acts;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("重大紧急信访事项")
class UrgencyResourceTest {
  @Inject Clock clock;

  @BeforeEach
  void county() {
    County.found();
  }

  private String flag(int minutesAgo) {
    return """
    {"criterionCode":"LARGE_GROUP","foundAt":"%s"}
    """
        .formatted(clock.instant().minus(Duration.ofMinutes(minutesAgo)));
  }

  private static ValidatableResponse list(String role, boolean open) {
    return County.as(role)
        .queryParam("open", open)
        .queryParam("limit", 200)
        .get("/api/v1/urgent-items")
        .then()
        .statusCode(200);
  }

  private static String of(Case petition, String field) {
    return "items.find { it.petitionId == '" + petition.id() + "' }." + field;
  }

  @Test
  @DisplayName("认定、报告、续报、终报；目录带颜色；I-24 不得作废")
  void anUrgentMatterIsReportedAndFollowedUp() {
    Case petition = County.registered("2026-08-03");
    petition.act(County.as("INTAKE"), "urgent-flags", flag(100));
    list("COUNTY_LEADER", true)
        .body(of(petition, "colour"), equalTo("RED"))
        .body(of(petition, "criterionCode"), equalTo("LARGE_GROUP"));
    petition
        .attempt(
            County.as("INTAKE"),
            petition.path("voidings"),
            "{\"reasonCode\":\"CLERICAL_DUPLICATE\"}")
        .then()
        .statusCode(409)
        .body("code", equalTo("URGENT_MATTERS_ARE_NOT_HIDDEN"));
    petition
        .attempt(
            County.as("INTAKE"),
            petition.path("urgent-follow-ups"),
            "{\"reportedTo\":[\"NATIONAL_BUREAU\"]}")
        .then()
        .statusCode(409)
        .body("code", equalTo("REPORT_BEFORE_FOLLOW_UP"));
    petition.act(
        County.as("BUREAU_HEAD"),
        "urgent-reports",
        "{\"criterionCode\":\"LARGE_GROUP\",\"text\":\"紧急信息。\"}");
    list("BUREAU_HEAD", true)
        .body(of(petition, "colour"), equalTo("GREEN"))
        .body(
            of(petition, "reportedTo"),
            containsInAnyOrder(
                "PARTY_COMMITTEE_AND_GOVERNMENT",
                "SUPERIOR_PETITION_DEPARTMENT",
                "NATIONAL_BUREAU"));
    petition.act(
        County.as("CLASSIFIER"),
        "urgent-follow-ups",
        "{\"reportedTo\":[\"COMPETENT_DEPARTMENT\"],\"last\":true,\"text\":\"已平息。\"}");
    list("BUREAU_HEAD", true).body("items.petitionId", not(hasItem(petition.id())));
    list("BUREAU_HEAD", false).body(of(petition, "followUps"), equalTo(1));
  }

  @Test
  @DisplayName("超过两小时即逾期；情形须在目录中；密件只有局负责人可见")
  void lateUnknownAndSealed() {
    Case petition = County.registered("2026-08-03");
    petition
        .attempt(
            County.as("INTAKE"), petition.path("urgent-flags"), "{\"criterionCode\":\"NO_SUCH\"}")
        .then()
        .statusCode(400);
    petition.act(County.as("INTAKE"), "urgent-flags", flag(121));
    list("BUREAU_HEAD", true).body(of(petition, "colour"), equalTo("OVERDUE"));
    petition.act(
        County.as("CLASSIFIER"),
        "classification",
        """
        {"kind":"ACCUSATION","route":"DISCIPLINE","subjectCode":"15","unitCode":"AC-JW",
         "occurredOn":"2026-08-03"}
        """);
    list("BUREAU_HEAD", true).body("items.petitionId", hasItem(petition.id()));
    list("COUNTY_LEADER", true).body("items.petitionId", not(hasItem(petition.id())));
    list("SUPERVISOR", true).body("items.petitionId", not(hasItem(petition.id())));
  }
}
