package cn.huiyin.mediation.support;

import static io.restassured.RestAssured.given;

import cn.huiyin.embedded.TestPlatform;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The people of the tests, each with a token, and what they do over HTTP. */
public final class Desk {
  public static final String ROOMS = "/api/v1/rooms";
  public static final String CASES = "/api/v1/mediation-cases";
  public static final String BACKLOG = "/api/v1/backlog-cases";
  public static final String HEAD = "BUREAU_HEAD";
  public static final String MEDIATOR = "MEDIATOR";

  private Desk() {}

  public static RequestSpecification as(String role) {
    return as(role, null, null);
  }

  public static RequestSpecification as(String role, String unit, String division) {
    return given()
        .auth()
        .oauth2(TestPlatform.shared().token(role, unit, division))
        .contentType("application/json");
  }

  /** Something unused so far. */
  public static String fresh(String prefix) {
    return prefix + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  /** A case as its last answer left it. */
  public record Case(String path, String id, String tag) {

    public static Case of(String path, ValidatableResponse created) {
      return new Case(path, created.extract().path("id"), created.extract().header("ETag"));
    }

    /** The next act on it; asserts 200. */
    public Case then(RequestSpecification who, String act, Map<String, ?> body) {
      ValidatableResponse answer = attempt(who, act, body).statusCode(200);
      return new Case(path, id, answer.extract().header("ETag"));
    }

    /** The next act on it, however it ends. */
    public ValidatableResponse attempt(RequestSpecification who, String act, Map<String, ?> body) {
      return who.header("If-Match", tag).body(body).post(path + "/" + id + "/" + act).then();
    }

    public ValidatableResponse get(RequestSpecification who) {
      return who.get(path + "/" + id).then();
    }

    /** As it is now. */
    public Case again(RequestSpecification who) {
      return new Case(path, id, get(who).statusCode(200).extract().header("ETag"));
    }
  }

  public static Map<String, Object> on(String day) {
    return new HashMap<>(Map.of("occurredOn", day));
  }

  public static Map<String, Object> on(String day, String name, Object value) {
    Map<String, Object> body = on(day);
    body.put(name, value);
    return body;
  }

  /** A room of the north, open since 2021. */
  public static String room() {
    String code = fresh("R");
    as(HEAD)
        .body(
            Map.of(
                "roomCode",
                code,
                "name",
                "某村评理室",
                "level",
                "VILLAGE",
                "divisionCode",
                County.NORTH,
                "committee",
                true,
                "occurredOn",
                "2021-01-01"))
        .post(ROOMS)
        .then()
        .statusCode(201);
    return code;
  }

  public static Case requested(RequestSpecification who, String room, String petitionNo) {
    Map<String, Object> body = on("2021-03-01");
    body.put("source", petitionNo == null ? "DIRECT_REQUEST" : "PETITION_REFERRAL");
    body.put("petitionNo", petitionNo);
    body.put("roomCode", room);
    body.put("parties", List.of("APPLICANT", "RESPONDENT"));
    body.put("subject", "巷道宽窄争议甲乙丙");
    return Case.of(CASES, who.body(body).post(CASES).then().statusCode(201));
  }

  public static Case consented(Case opened) {
    return opened
        .then(as(MEDIATOR), "consents", on("2021-03-02", "partyNo", 1))
        .then(as(MEDIATOR), "consents", on("2021-03-02", "partyNo", 2));
  }

  public static Case heard(Case opened) {
    return consented(opened)
        .then(as(MEDIATOR), "admissions", on("2021-03-03"))
        .then(as(MEDIATOR), "sessions", on("2021-03-09", "lawyerAttended", true));
  }
}
