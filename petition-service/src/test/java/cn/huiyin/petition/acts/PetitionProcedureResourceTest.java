package cn.huiyin.petition.acts;

import static org.assertj.core.api.Assertions.assertThat;
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
@DisplayName("信访程序：从登记到复核终结")
class PetitionProcedureResourceTest {
  private static final String DRAFT =
      """
      {"claimOutcomes":["SUPPORT"],"text":"经查属实。","legalBasis":["土地管理法第十六条"],
       "occurredOn":"2026-09-10"}
      """;

  @BeforeEach
  void county() {
    County.found();
  }

  @Test
  @DisplayName("登记、分类、转送、签收、受理、延期、听取陈述、起草、审批、送达、评价")
  void aPetitionIsAnsweredByAnOpinion() {
    Case petition = answered();
    petition
        .act(
            County.as("PETITIONER"),
            "ratings",
            """
            {"object":"UNIT","rating":"SATISFIED","queryCode":"%s","occurredOn":"2026-09-20"}
            """
                .formatted(petition.queryCode()))
        .then()
        .body("stage", equalTo("OPINION_SERVED"), "conclusion", equalTo("OPINION_SUPPORT"));
  }

  @Test
  @DisplayName("复查、复核、听证，事项终结")
  void reviewAndReReviewMakeTheMatterFinal() {
    Case petition = answered();
    String matter = "/api/v1/matters/" + petition.matterNo();
    petition.at(
        County.as("PETITIONER"),
        matter + "/reviews",
        """
        {"reviewerUnitCode":"AC-FCB","queryCode":"%s","occurredOn":"2026-09-15"}
        """
            .formatted(petition.queryCode()));
    String reviewNo = County.as("REVIEWER", County.REVIEW).get(matter).path("reviews[0].reviewNo");
    String review = matter + "/reviews/" + reviewNo;
    Procedure.decided(petition, review, County.REVIEW, "UPHOLD", "2026-09-25");
    petition.at(County.as("REVIEWER", County.REVIEW), review + "/services", Case.on("2026-09-26"));
    petition.at(
        County.as("INTAKE"),
        matter + "/re-reviews",
        """
        {"reviewNo":"FH-%s","reviewerUnitCode":"AC-CITY","occurredOn":"2026-10-09"}
        """
            .formatted(reviewNo));
    String reReview = matter + "/re-reviews/FH-" + reviewNo;
    petition.at(
        County.as("REVIEWER", County.CITY),
        reReview + "/hearings",
        "{\"step\":\"OPEN\",\"occurredOn\":\"2026-10-12\"}");
    petition.at(
        County.as("REVIEWER", County.CITY),
        reReview + "/hearings",
        "{\"step\":\"CLOSE\",\"occurredOn\":\"2026-10-13\"}");
    Procedure.decided(petition, reReview, County.CITY, "MODIFY", "2026-10-20")
        .then()
        .body("stage", equalTo("FINAL"));
    County.as("BUREAU_HEAD")
        .get(matter)
        .then()
        .statusCode(200)
        .body("finality", equalTo("BY_REREVIEW"), "finalOn", equalTo("2026-10-20"));
  }

  @Test
  @DisplayName("和解即办结")
  void aSettlementConcludes() {
    Case petition = accepted();
    hear(petition);
    petition
        .act(County.as("UNIT_HANDLER", County.TOWN), "settlements", Case.on("2026-09-08"))
        .then()
        .body("stage", equalTo("CONCLUDED"), "conclusion", equalTo("SETTLED"));
  }

  @Test
  @DisplayName("案卷中的事件数就是版本号")
  void theEtagIsTheNumberOfEvents() {
    Case petition = answered();
    Response history = County.as("BUREAU_HEAD").get(petition.path("history") + "?limit=200");
    assertThat(petition.tag()).isEqualTo("\"" + history.jsonPath().getList("items").size() + "\"");
  }

  private static Case accepted() {
    Case petition = County.registered("2026-08-03").withTown("2026-08-04");
    petition.act(County.as("UNIT_HEAD", County.TOWN), "acceptance", Case.on("2026-08-10"));
    return petition;
  }

  private static void hear(Case petition) {
    petition.act(County.as("UNIT_HANDLER", County.TOWN), "hearings", Case.on("2026-09-07"));
  }

  private static Case answered() {
    Case petition = accepted();
    petition.act(
        County.as("UNIT_HEAD", County.TOWN),
        "handling-extensions",
        "{\"days\":10,\"text\":\"情况复杂\",\"occurredOn\":\"2026-08-20\"}");
    hear(petition);
    petition.act(County.as("UNIT_HANDLER", County.TOWN), "opinions", DRAFT);
    petition.act(County.as("UNIT_HEAD", County.TOWN), "opinions/approvals", Case.on("2026-09-11"));
    petition.act(
        County.as("UNIT_HANDLER", County.TOWN),
        "opinions/services",
        "{\"evidenceCode\":\"SIGNED_RECEIPT\",\"occurredOn\":\"2026-09-12\"}");
    return petition;
  }
}
