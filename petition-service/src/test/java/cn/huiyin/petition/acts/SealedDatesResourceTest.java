package cn.huiyin.petition.acts;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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
@DisplayName("检举控告的存在与日期（DOMAIN 7.2，督查员一行）")
class SealedDatesResourceTest {
  private static final String LIST = "/api/v1/sealed-petitions?limit=200&receivedFrom=2026-10-12";

  @BeforeEach
  void county() {
    County.found();
  }

  private static Case accusation() {
    Case petition = County.registered("2026-10-12");
    petition.act(
        County.as("CLASSIFIER"),
        "classification",
        """
        {"kind":"ACCUSATION","route":"DISCIPLINE","subjectCode":"15","unitCode":"AC-JW",
         "accusedUnitCode":"AC-TOWN","occurredOn":"2026-10-12"}
        """);
    return petition;
  }

  @Test
  @DisplayName("I-50 督查员只见编号和日期，看不到内容、类别、单位，也不能办理")
  void aSupervisorSeesExistenceAndDays() {
    Case petition = accusation();
    County.as("SUPERVISOR")
        .get("/api/v1/petitions/" + petition.id())
        .then()
        .statusCode(200)
        .body("identity", equalTo("DATES"), "sealed", equalTo(true))
        .body("text", nullValue(), "petitioner", nullValue(), "classification", nullValue())
        .body("stage", nullValue(), "ownerUnit", nullValue(), "outcome", nullValue())
        .body("channel", nullValue(), "divisionCode", nullValue(), "reviews", empty());
    County.as("SUPERVISOR")
        .get(LIST)
        .then()
        .statusCode(200)
        .body("items.id", hasItem(petition.id()))
        .body("items.find { it.id == '" + petition.id() + "' }.receivedOn", equalTo("2026-10-12"))
        .body("items.find { it.id == '" + petition.id() + "' }.dueOn", equalTo("2026-10-27"));
    petition
        .attempt(
            County.as("SUPERVISOR"),
            petition.path("supervisions"),
            "{\"ground\":\"DELAY\",\"form\":\"LETTER\",\"text\":\"请反馈。\"}")
        .then()
        .statusCode(404);
  }

  @Test
  @DisplayName("I-50 被检举单位的督查员、应当回避的督查员，连存在也不知道；县领导、登记员同样")
  void nobodyConcernedKnowsOfIt() {
    Case petition = accusation();
    String path = "/api/v1/petitions/" + petition.id();
    County.as("SUPERVISOR", County.TOWN).get(path).then().statusCode(404);
    County.as("SUPERVISOR", County.TOWN)
        .get(LIST)
        .then()
        .body("items.id", not(hasItem(petition.id())));
    for (String role : new String[] {"COUNTY_LEADER", "INTAKE", "CLASSIFIER", "ANALYST"}) {
      County.as(role).get(path).then().statusCode(404);
    }
    County.as("INTAKE").get(LIST).then().statusCode(403);
    County.as("COUNTY_LEADER")
        .get(LIST)
        .then()
        .statusCode(200)
        .body("items.id", not(hasItem(petition.id())));
    petition
        .attempt(
            County.as("BUREAU_HEAD"),
            petition.path("recusals"),
            "{\"ground\":\"OTHER\",\"account\":\"demo-supervisor\"}")
        .then()
        .statusCode(201);
    County.as("SUPERVISOR").get(path).then().statusCode(404);
    County.as("SUPERVISOR").get(LIST).then().body("items.id", not(hasItem(petition.id())));
    County.as("DISCIPLINE_LIAISON").get(LIST).then().body("items.id", hasItem(petition.id()));
  }

  @Test
  @DisplayName("密件由纪检移交专员归档：登记员无从知悉")
  void theLiaisonArchivesWhatIsSealed() {
    Case petition = accusation();
    String day = "\"occurredOn\":\"2026-10-13\"";
    petition.act(
        County.as("DISCIPLINE_LIAISON"), "transfers", "{\"unitCode\":\"AC-JW\"," + day + "}");
    petition.act(County.as("DISCIPLINE_LIAISON"), "handovers", "{\"text\":\"移交清单\"," + day + "}");
    petition
        .attempt(County.as("INTAKE"), petition.path("archive"), "{" + day + "}")
        .then()
        .statusCode(404);
    petition
        .act(County.as("DISCIPLINE_LIAISON"), "archive", "{" + day + "}")
        .then()
        .body("stage", equalTo("ARCHIVED"));
  }

  @Test
  @DisplayName("I-50 县领导只知悉向其报告的检举控告，应当回避的不知悉；列表、检索里仍然没有")
  void aLeaderKnowsOfWhatWasReported() {
    Case petition = accusation();
    String path = "/api/v1/petitions/" + petition.id();
    County.as("COUNTY_LEADER").get(path).then().statusCode(404);
    petition.act(
        County.as("DISCIPLINE_LIAISON"),
        "accusation-reports",
        "{\"text\":\"情况重大。\",\"occurredOn\":\"2026-10-13\"}");
    County.as("COUNTY_LEADER")
        .get(path)
        .then()
        .statusCode(200)
        .body("identity", equalTo("MASK"), "petitioner.name", equalTo("测*"));
    County.as("COUNTY_LEADER").get(LIST).then().body("items.id", hasItem(petition.id()));
    County.as("COUNTY_LEADER")
        .get("/api/v1/petitions?limit=200&receivedFrom=2026-10-12&receivedTo=2026-10-12")
        .then()
        .body("items.id", not(hasItem(petition.id())));
    County.as("COUNTY_LEADER", County.TOWN).get(path).then().statusCode(404);
    petition
        .attempt(
            County.as("BUREAU_HEAD"),
            petition.path("recusals"),
            "{\"ground\":\"OTHER\",\"account\":\"demo-county-leader\"}")
        .then()
        .statusCode(201);
    County.as("COUNTY_LEADER").get(path).then().statusCode(404);
  }

  @Test
  @DisplayName("纪检移交专员登记的，自登记起就是密件：登记员、分类员看不到")
  void whatTheLiaisonRegistersIsSealedFromTheFirst() {
    Response registered =
        County.as("DISCIPLINE_LIAISON")
            .body(County.registration("2026-10-12"))
            .post("/api/v1/petitions");
    registered.then().statusCode(201);
    String path = "/api/v1/petitions/" + registered.path("petition.id");
    for (String role : new String[] {"INTAKE", "CLASSIFIER", "COUNTY_LEADER"}) {
      County.as(role).get(path).then().statusCode(404);
    }
    County.as("SUPERVISOR").get(path).then().body("identity", equalTo("DATES"));
    County.as("DISCIPLINE_LIAISON")
        .header("If-Match", registered.header("ETag"))
        .body(
            """
            {"kind":"ACCUSATION","route":"DISCIPLINE","subjectCode":"15","unitCode":"AC-JW",
             "occurredOn":"2026-10-12"}
            """)
        .post(path + "/classification")
        .then()
        .statusCode(200);
  }
}
