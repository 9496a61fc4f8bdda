package cn.huiyin.petition.acts;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The invented county's clerks, for trials outside its acts. */
public final class Clerks {
  public static final String TOWN = County.TOWN;
  public static final String WATER = County.WATER;
  public static final String REVIEW = County.REVIEW;
  public static final String DISCIPLINE = County.DISCIPLINE;
  public static final String DIVISION = County.DIVISION;

  private Clerks() {}

  /** Puts the organs and divisions in place. */
  public static void foundCounty() {
    County.found();
  }

  public static RequestSpecification as(String role) {
    return County.as(role);
  }

  public static RequestSpecification as(String role, String unit) {
    return County.as(role, unit);
  }

  /** An invented phone that nobody else has. */
  public static String phone() {
    return "199%08d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 100_000_000));
  }

  /** Registers a text now; the id. */
  public static String register(String text, String phone, String idNumber) {
    Map<String, Object> petitioner = new LinkedHashMap<>();
    petitioner.put("name", "测试甲");
    petitioner.put("address", "测试村1号");
    if (phone != null) {
      petitioner.put("phone", phone);
    }
    if (idNumber != null) {
      petitioner.put("idNumber", idNumber);
    }
    return register(
        Map.of(
            "channel",
            "WEB",
            "divisionCode",
            County.DIVISION,
            "petitioner",
            petitioner,
            "text",
            text));
  }

  /** Registers; the id. */
  public static String register(Map<String, Object> body) {
    Response response = as("INTAKE").body(body).post("/api/v1/petitions");
    response.then().statusCode(201);
    return response.path("petition.id");
  }

  /** Does an act on the petition as it is now. */
  public static Response act(RequestSpecification caller, String id, String act, Object body) {
    String tag = as("BUREAU_HEAD").get("/api/v1/petitions/" + id).header("ETag");
    return caller.header("If-Match", tag).body(body).post("/api/v1/petitions/" + id + "/" + act);
  }
}
