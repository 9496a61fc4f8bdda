package cn.huiyin.petition.citizen;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A petitioner without a login: has a number and a query code, and nothing else. */
public record Citizen(String petitionNo, String queryCode) {
  private static final String PATH = "/api/v1/public/petitions";

  /** Submits by web and keeps the receipt. */
  public static Citizen submits(String division, String text) {
    Response receipt = submit(UUID.randomUUID().toString(), body(division, text));
    receipt.then().statusCode(201);
    return new Citizen(receipt.path("petitionNo"), receipt.path("queryCode"));
  }

  public static Response submit(String key, String body) {
    return given()
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(body)
        .post(PATH);
  }

  public static String body(String division, String text) {
    return """
    {"divisionCode":"%s","place":"第5村","text":"%s",
     "petitioner":{"name":"测试乙","phone":"19900002222","address":"测试村2号"}}
    """
        .formatted(division, text);
  }

  public RequestSpecification withCode() {
    return given().header("X-Query-Code", queryCode);
  }

  public Response follow() {
    return withCode().get(PATH + "/" + petitionNo);
  }

  public Response get(String what) {
    return withCode().get(PATH + "/" + petitionNo + "/" + what);
  }

  /** An act with a JSON body. */
  public Response act(String what, String body) {
    return withCode()
        .contentType("application/json")
        .body(body)
        .post(PATH + "/" + petitionNo + "/" + what);
  }

  /** A file, under the name given. */
  public Response attach(String name, byte[] content) {
    return withCode()
        .config(ChineseFileNames.asBrowsersSend())
        .multiPart("file", name, content)
        .post(PATH + "/" + petitionNo + "/attachments");
  }
}
