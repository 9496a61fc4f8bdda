package cn.huiyin.disclosure.resource;

import static io.restassured.RestAssured.given;

import cn.huiyin.embedded.TestPlatform;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** The people of the tests, each with a token, and what they do over HTTP. */
public final class Desk {
  public static final String ITEMS = "/api/v1/disclosures";
  public static final String REQUESTS = "/api/v1/disclosure-requests";
  private static final TestPlatform PLATFORM = TestPlatform.shared();

  private Desk() {}

  public static RequestSpecification as(String role) {
    return given().auth().oauth2(PLATFORM.token(role)).contentType("application/json");
  }

  public static RequestSpecification as(String role, String unit) {
    return given().auth().oauth2(PLATFORM.token(role, unit, null)).contentType("application/json");
  }

  public static RequestSpecification anybody() {
    return given();
  }

  /** A case as its last answer left it. */
  public record Case(String path, String id, String tag) {

    /** The next act on it; asserts 200. */
    public Case then(String role, String act, Object body) {
      ValidatableResponse answer = attempt(role, act, body).statusCode(200);
      return new Case(path, id, answer.extract().header("ETag"));
    }

    /** The next act on it, however it ends. */
    public ValidatableResponse attempt(String role, String act, Object body) {
      return as(role).header("If-Match", tag).body(body).post(path + "/" + id + "/" + act).then();
    }
  }

  public static Map<String, Object> wording(String title, String text) {
    return Map.of("title", title, "summary", "概述", "text", text);
  }

  public static Case drafted(String title) {
    ValidatableResponse answer =
        as("DISCLOSURE_EDITOR")
            .body(
                Map.of(
                    "categoryCode", "D03",
                    "mode", "PROACTIVE",
                    "formedOn", "2023-05-22",
                    "occurredOn", "2023-05-22",
                    "wording", wording(title, "每周三上午接访。")))
            .post(ITEMS)
            .then()
            .statusCode(201);
    return new Case(ITEMS, answer.extract().path("id"), answer.extract().header("ETag"));
  }

  public static Case reviewed(Case item, String day) {
    return item.then("DISCLOSURE_EDITOR", "self-checks", Map.of("basis", "二十一条", "occurredOn", day))
        .then("UNIT_HEAD", "unit-approvals", Map.of("decision", "AGREED", "occurredOn", day))
        .then(
            "SECRECY_REVIEWER",
            "secrecy-reviews",
            Map.of("outcome", "APPROVED", "occurredOn", day));
  }

  public static Case published(String title) {
    return reviewed(drafted(title), "2023-05-24")
        .then(
            "BUREAU_HEAD",
            "publications",
            Map.of("platform", "COUNTY_PORTAL", "occurredOn", "2023-05-30"));
  }

  public static Case received(String on) {
    ValidatableResponse answer =
        as("DISCLOSURE_EDITOR")
            .body(
                Map.of(
                    "applicantType", "NATURAL_PERSON",
                    "applicantName", "欧阳测试",
                    "idProof", "身份证复印件第七号",
                    "contact", "13800138000",
                    "description", "申请公开某项统计数据",
                    "occurredOn", on))
            .post(REQUESTS)
            .then()
            .statusCode(201);
    return new Case(REQUESTS, answer.extract().path("id"), answer.extract().header("ETag"));
  }

  public static String text(String sql) {
    try (Connection connection = PLATFORM.connect("disclosure");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  public static void change(String sql) {
    try (Connection connection = PLATFORM.connect("disclosure");
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
