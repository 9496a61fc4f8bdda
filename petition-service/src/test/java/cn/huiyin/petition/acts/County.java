package cn.huiyin.petition.acts;

import static io.restassured.RestAssured.given;

import cn.huiyin.embedded.TestPlatform;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** An invented county behind the API: its organs, its clerks, and petitions at work. */
final class County {
  static final String BUREAU = "AC-XFJ";
  static final String TOWN = "AC-TOWN";
  static final String WATER = "AC-WATER";
  static final String DISCIPLINE = "AC-JW";
  static final String REVIEW = "AC-FCB";
  static final String CITY = "AC-CITY";
  static final String STATION = "AC-JSB";
  static final String DIVISION = "990101";

  private County() {}

  /** Puts the organs and divisions in place; doing it twice changes nothing. */
  static void found() {
    division("9901", "COUNTY", true);
    division(DIVISION, "TOWN", true);
    division("990102", "TOWN", false);
    division("9900", "CITY", false);
    unit(CITY, "CITY", null, "9900", "GOVERNMENT");
    unit("AC-GOV", "COUNTY", CITY, "9901", "GOVERNMENT");
    unit(BUREAU, "COUNTY", "AC-GOV", "9901", "PETITION_BUREAU");
    unit(REVIEW, "COUNTY", CITY, "9901", "REVIEW_BODY");
    unit(WATER, "COUNTY", "AC-GOV", "9901", "DEPARTMENT");
    unit(DISCIPLINE, "COUNTY", "AC-GOV", "9901", "DISCIPLINE");
    unit(TOWN, "TOWN", "AC-GOV", DIVISION, "TOWN_GOVERNMENT");
    unit(STATION, "TOWN", TOWN, DIVISION, "INSTITUTION");
  }

  private static void division(String code, String level, boolean inCounty) {
    as("ADMIN")
        .body(Map.of("name", "区划" + code, "level", level, "inCounty", inCounty))
        .put("/api/v1/divisions/" + code);
  }

  /** A department more, that works. */
  static void department(String code) {
    unit(code, "COUNTY", "AC-GOV", "9901", "DEPARTMENT");
  }

  private static void unit(String code, String level, String parent, String division, String kind) {
    Map<String, Object> body =
        parent == null
            ? Map.of("name", "单位" + code, "level", level, "divisionCode", division, "kind", kind)
            : Map.of(
                "name", "单位" + code,
                "level", level,
                "parentCode", parent,
                "divisionCode", division,
                "kind", kind);
    as("ADMIN").body(body).put("/api/v1/units/" + code);
  }

  /** A caller in a role, of no unit. */
  static RequestSpecification as(String role) {
    return as(role, null);
  }

  /** A caller in a role of a unit, who says why what is past is recorded only now. */
  static RequestSpecification as(String role, String unit) {
    return saying(null, role, unit).header("Late-Record-Reason", "PAPER_FIRST");
  }

  /** A caller who gives this reason for a late record, or null: none. */
  static RequestSpecification saying(String reason, String role, String unit) {
    RequestSpecification caller = as(role, unit, UUID.randomUUID().toString());
    return reason == null ? caller : caller.header("Late-Record-Reason", reason);
  }

  private static RequestSpecification as(String role, String unit, String key) {
    return given()
        .auth()
        .oauth2(TestPlatform.shared().token(role, unit, null))
        .contentType("application/json")
        .header("Idempotency-Key", key);
  }

  /** A registration's body; the day is one on which the petition was received. */
  static String registration(String receivedOn) {
    return """
    {"channel":"LETTER","divisionCode":"%s","receivedAt":"%sT09:00:00+08:00","place":"第5村",
     "petitioner":{"name":"测试甲","phone":"19900001111","address":"测试村1号"},
     "text":"我家宅基地的事请查处。"}
    """
        .formatted(DIVISION, receivedOn);
  }

  /** A registered petition. */
  static Case registered(String receivedOn) {
    return registered(receivedOn, registration(receivedOn));
  }

  /** A registered petition with what the body says. */
  static Case registered(String receivedOn, String body) {
    Response response = as("INTAKE").body(body).post("/api/v1/petitions");
    response.then().statusCode(201);
    return new Case(
        response.path("petition.id"),
        response.path("queryCode"),
        response.header("ETag"),
        receivedOn);
  }
}
