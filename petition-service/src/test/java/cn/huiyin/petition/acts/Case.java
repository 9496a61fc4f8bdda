package cn.huiyin.petition.acts;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A petition as its clerks go on with it: remembers the version seen last. */
final class Case {
  private final String id;
  private final String queryCode;
  private final String receivedOn;
  private String tag;
  private String matterNo;

  Case(String id, String queryCode, String tag, String receivedOn) {
    this.receivedOn = receivedOn;
    this.id = id;
    this.queryCode = queryCode;
    this.tag = tag;
  }

  String id() {
    return id;
  }

  String queryCode() {
    return queryCode;
  }

  /** Number of its matter, once classified. */
  String matterNo() {
    return matterNo;
  }

  String tag() {
    return tag;
  }

  String path(String act) {
    return "/api/v1/petitions/" + id + "/" + act;
  }

  /** Does an act that must succeed, and answers what came back. */
  Response act(RequestSpecification caller, String act, String body) {
    return at(caller, path(act), body);
  }

  /** Does an act under another address, such as the matter's. */
  Response at(RequestSpecification caller, String path, String body) {
    Response response = attempt(caller, path, body);
    response.then().statusCode(200);
    tag = response.header("ETag");
    matterNo = response.path("matterNo");
    return response;
  }

  /** As its clerks read it again, after something else moved it on. */
  Case seenAgain() {
    tag = County.as("BUREAU_HEAD").get("/api/v1/petitions/" + id).header("ETag");
    return this;
  }

  /** Tries an act that may be refused. */
  Response attempt(RequestSpecification caller, String path, String body) {
    return caller.header("If-Match", tag).body(body).post(path);
  }

  /** Classified as an appeal on the petition procedure for the town. */
  Case classified() {
    act(
        County.as("CLASSIFIER"),
        "classification",
        """
        {"kind":"APPEAL","route":"R31_6","subjectCode":"01","unitCode":"AC-TOWN",
         "occurredOn":"%s"}
        """
            .formatted(receivedOn));
    return this;
  }

  /** Accepted by the town. */
  Case accepted(String day) {
    withTown(day);
    act(County.as("UNIT_HEAD", County.TOWN), "acceptance", on(day));
    return this;
  }

  /** With the town, on the day given. */
  Case withTown(String day) {
    classified();
    act(
        County.as("CLASSIFIER"),
        "transfers",
        "{\"unitCode\":\"AC-TOWN\",\"occurredOn\":\"" + day + "\"}");
    act(County.as("UNIT_HANDLER", County.TOWN), "receipts", on(day));
    return this;
  }

  static String on(String day) {
    return "{\"occurredOn\":\"" + day + "\"}";
  }
}
