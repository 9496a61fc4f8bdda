package cn.huiyin.petition.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("督办、批示、协调会")
class SupervisionResourceTest {
  private static final String SUPERVISIONS = "/api/v1/supervisions";
  private static final String LETTER =
      """
      {"ground":"DELAY","form":"LETTER","occurredOn":"2026-08-20","answerDue":"2026-08-27",
       "text":"请于七日内书面反馈。"}
      """;

  @BeforeEach
  void county() {
    County.found();
  }

  private static Case withTown() {
    return County.registered("2026-08-03").withTown("2026-08-04");
  }

  private static Response opened(Case petition) {
    Response response =
        petition.attempt(County.as("SUPERVISOR"), petition.path("supervisions"), LETTER);
    response.then().statusCode(201);
    return response;
  }

  private static Response act(Response before, String role, String unit, String act, String body) {
    return County.as(role, unit)
        .header("If-Match", before.header("ETag"))
        .body(body)
        .post(SUPERVISIONS + "/" + before.path("supervisionNo") + "/" + act);
  }

  @Test
  @DisplayName("立项、反馈、退回、再反馈、提升、结束")
  void aSupervisionGoesItsWay() {
    Response opened = opened(withTown());
    opened
        .then()
        .body("unitCode", equalTo(County.TOWN), "stage", equalTo("OPEN"))
        .body("automatic", equalTo(false), "answerDue", equalTo("2026-08-27"));
    String answer = "{\"text\":\"正在办理。\",\"occurredOn\":\"2026-08-24\"}";
    Response answered = act(opened, "UNIT_HANDLER", County.TOWN, "answers", answer);
    answered.then().statusCode(200).body("stage", equalTo("ANSWERED"));
    Response returned =
        act(
            answered,
            "SUPERVISOR",
            null,
            "answer-returns",
            "{\"answerDue\":\"2026-09-04\",\"occurredOn\":\"2026-08-25\"}");
    returned.then().statusCode(200).body("answerDue", equalTo("2026-09-04"));
    Response raised =
        act(
            returned,
            "BUREAU_HEAD",
            null,
            "escalations",
            """
            {"form":"LISTED","answerDue":"2026-09-10","occurredOn":"2026-09-05"}
            """);
    raised.then().statusCode(200).body("form", equalTo("LISTED"));
    String rectified = "{\"result\":\"RECTIFIED\",\"occurredOn\":\"2026-09-10\"}";
    act(raised, "SUPERVISOR", null, "closures", rectified)
        .then()
        .statusCode(409)
        .body("code", equalTo("ANSWERED_BEFORE_CLOSED"));
    Response again =
        act(
            raised,
            "UNIT_HEAD",
            County.TOWN,
            "answers",
            "{\"text\":\"已办结。\",\"occurredOn\":\"2026-09-09\"}");
    Response closed = act(again, "SUPERVISOR", null, "closures", rectified);
    closed.then().statusCode(200).body("stage", equalTo("CLOSED"));
    act(closed, "UNIT_HEAD", County.TOWN, "answers", answer).then().statusCode(409);
    County.as("BUREAU_HEAD")
        .get("/api/v1/petitions/" + opened.path("petitionId"))
        .then()
        .body("outcome.supervised", equalTo(false));
  }

  @Test
  @DisplayName("他单位的督办视为不存在；版本不符412；缺版本428；挂牌须局负责人")
  void scopeVersionsAndForms() {
    Response opened = opened(withTown());
    String path = SUPERVISIONS + "/" + opened.path("supervisionNo");
    String answer = "{\"text\":\"答复。\"}";
    act(opened, "UNIT_HANDLER", County.WATER, "answers", answer).then().statusCode(404);
    County.as("UNIT_HEAD", County.WATER).get(path).then().statusCode(404);
    County.as("UNIT_HEAD", County.TOWN).get(path).then().statusCode(200);
    County.as("UNIT_HEAD", County.TOWN).body(answer).post(path + "/answers").then().statusCode(428);
    County.as("UNIT_HEAD", County.TOWN)
        .header("If-Match", "\"1\"")
        .body(answer)
        .post(path + "/answers")
        .then()
        .statusCode(412);
    act(opened, "INTAKE", null, "closures", "{\"result\":\"REFUSED\"}").then().statusCode(403);
    act(
            opened,
            "SUPERVISOR",
            null,
            "escalations",
            "{\"form\":\"INTERVIEW\",\"answerDue\":\"2026-09-10\"}")
        .then()
        .statusCode(409)
        .body("code", equalTo("WEIGHTY_FORMS_BY_BUREAU_HEAD"), "article", Matchers.notNullValue());
  }

  @Test
  @DisplayName("督办目录：按单位、状态、理由、信访件；单位只见自己的")
  void theListIsFilteredAndScoped() {
    Response opened = opened(withTown());
    String no = opened.path("supervisionNo");
    County.as("SUPERVISOR")
        .queryParam("petition", opened.<String>path("petitionId"))
        .queryParam("unit", County.TOWN)
        .queryParam("status", "OPEN")
        .queryParam("ground", "DELAY")
        .get(SUPERVISIONS)
        .then()
        .statusCode(200)
        .body("items.supervisionNo", Matchers.contains(no));
    County.as("SUPERVISOR")
        .queryParam("petition", opened.<String>path("petitionId"))
        .queryParam("status", "CLOSED")
        .get(SUPERVISIONS)
        .then()
        .body("items", Matchers.empty());
    County.as("UNIT_HEAD", County.TOWN)
        .queryParam("limit", 200)
        .get(SUPERVISIONS)
        .then()
        .body("items.supervisionNo", hasItem(no))
        .body("items.unitCode", everyItem(equalTo(County.TOWN)));
    County.as("UNIT_HEAD", County.WATER)
        .queryParam("unit", County.TOWN)
        .get(SUPERVISIONS)
        .then()
        .body("items", Matchers.empty());
  }

  @Test
  @DisplayName("目录按游标翻页，不重不漏")
  void theListIsPaged() {
    Case petition = withTown();
    Response first = opened(petition);
    Response second =
        County.as("SUPERVISOR")
            .header("If-Match", first.header("ETag"))
            .body(LETTER)
            .post(petition.path("supervisions"));
    Response page =
        County.as("SUPERVISOR")
            .queryParam("petition", petition.id())
            .queryParam("limit", 1)
            .get(SUPERVISIONS);
    assertThat(page.<String>path("items[0].supervisionNo"))
        .isEqualTo(second.<String>path("supervisionNo"));
    County.as("SUPERVISOR")
        .queryParam("petition", petition.id())
        .queryParam("limit", 1)
        .queryParam("cursor", page.<String>path("next"))
        .get(SUPERVISIONS)
        .then()
        .body("items[0].supervisionNo", equalTo(first.<String>path("supervisionNo")))
        .body("next", nullValue());
  }

  @Test
  @DisplayName("I-50 密件的督办：督查员、单位、领导都不知其有；局负责人可督办，纪检专员反馈")
  void theSupervisionOfAnAccusationIsSealed() {
    Case petition = County.registered("2026-08-03");
    petition.act(
        County.as("CLASSIFIER"),
        "classification",
        """
        {"kind":"ACCUSATION","route":"DISCIPLINE","subjectCode":"15","unitCode":"AC-JW",
         "accusedUnitCode":"AC-TOWN","occurredOn":"2026-08-03"}
        """);
    petition
        .attempt(County.as("SUPERVISOR"), petition.path("supervisions"), LETTER)
        .then()
        .statusCode(404);
    Response opened =
        petition.attempt(County.as("BUREAU_HEAD"), petition.path("supervisions"), LETTER);
    opened.then().statusCode(201);
    String path = SUPERVISIONS + "/" + opened.path("supervisionNo");
    County.as("SUPERVISOR").get(path).then().statusCode(404);
    County.as("COUNTY_LEADER").get(path).then().statusCode(404);
    County.as("UNIT_HEAD", County.BUREAU).get(path).then().statusCode(404);
    County.as("SUPERVISOR")
        .queryParam("petition", petition.id())
        .get(SUPERVISIONS)
        .then()
        .body("items", Matchers.empty());
    String answer = "{\"text\":\"已收悉。\"}";
    act(opened, "UNIT_HEAD", County.BUREAU, "answers", answer).then().statusCode(404);
    act(opened, "DISCIPLINE_LIAISON", null, "answers", answer).then().statusCode(200);
  }

  @Test
  @DisplayName("县领导批示，列入待落实，立项后消去；协调会入卷")
  void aLeadersInstructionIsCarriedOut() {
    Case petition = withTown();
    petition.act(
        County.as("COUNTY_LEADER"),
        "supervision-instructions",
        "{\"leaderPost\":\"县长\",\"text\":\"请督办。\"}");
    waiting(petition).then().body("items.petitionId", hasItem(petition.id()));
    petition
        .act(
            County.as("SUPERVISOR"),
            "coordination-meetings",
            """
            {"unitCodes":["AC-TOWN","AC-WATER"],"outcome":"DUTIES_SHARED","text":"纪要。"}
            """)
        .then()
        .body("stage", equalTo("WITH_UNIT"));
    petition
        .attempt(
            County.as("SUPERVISOR"),
            petition.path("coordination-meetings"),
            "{\"unitCodes\":[\"NO-SUCH\"],\"outcome\":\"NOT_AGREED\"}")
        .then()
        .statusCode(409)
        .body("code", equalTo("UNKNOWN_UNIT"));
    opened(petition);
    waiting(petition).then().body("items.petitionId", Matchers.not(hasItem(petition.id())));
  }

  private static Response waiting(Case petition) {
    return County.as("SUPERVISOR").queryParam("limit", 200).get("/api/v1/supervision-instructions");
  }
}
