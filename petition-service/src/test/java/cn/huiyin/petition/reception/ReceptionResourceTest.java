package cn.huiyin.petition.reception;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.petition.importing.SecondCounty;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("领导接访")
class ReceptionResourceTest {
  private static final String PATH = "/api/v1/leader-receptions";

  private static RequestSpecification intake() {
    return SecondCounty.as("INTAKE", null).contentType("application/json");
  }

  private static Response scheduled() {
    String body =
        """
        {"receptionNo":"T-%s","plannedOn":"2024-06-12","leaderPost":"县长","principal":true}
        """
            .formatted(UUID.randomUUID().toString().substring(0, 8));
    Response response = intake().body(body).post(PATH);
    response.then().statusCode(201).body("stage", equalTo("SCHEDULED"));
    return response;
  }

  @Test
  @DisplayName("排期、接访，律师到场；之后不能再取消")
  void aSessionIsScheduledAndHeld() {
    Response session = scheduled();
    String path = PATH + "/" + session.path("id");
    String held =
        """
        {"occurredOn":"2024-06-13","lawyerIds":["LAW-A"],"visitors":5}
        """;
    Response done =
        intake().header("If-Match", session.header("ETag")).body(held).post(path + "/holdings");
    done.then()
        .statusCode(200)
        .body("stage", equalTo("HELD"))
        .body("sessionOn", equalTo("2024-06-13"))
        .body("lawyerIds", contains("LAW-A"));
    intake()
        .header("If-Match", session.header("ETag"))
        .body(held)
        .post(path + "/holdings")
        .then()
        .statusCode(412);
    intake()
        .header("If-Match", done.header("ETag"))
        .body("{}")
        .post(path + "/cancellations")
        .then()
        .statusCode(409);
    SecondCounty.as("COUNTY_LEADER", null)
        .queryParam("stage", "HELD")
        .queryParam("from", "2024-06-13")
        .queryParam("to", "2024-06-13")
        .queryParam("limit", 200)
        .get(PATH)
        .then()
        .statusCode(200)
        .body("items.id", hasItem(session.<String>path("id")));
  }

  @Test
  @DisplayName("取消的接访，日期不能在将来")
  void aSessionIsCancelled() {
    Response session = scheduled();
    String path = PATH + "/" + session.path("id") + "/cancellations";
    intake()
        .header("If-Match", session.header("ETag"))
        .body("{\"occurredOn\":\"2999-01-01\"}")
        .post(path)
        .then()
        .statusCode(409);
    intake()
        .header("If-Match", session.header("ETag"))
        .body("{}")
        .post(path)
        .then()
        .statusCode(200)
        .body("stage", equalTo("CANCELLED"));
  }
}
