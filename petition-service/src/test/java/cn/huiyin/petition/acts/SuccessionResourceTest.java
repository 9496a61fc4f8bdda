package cn.huiyin.petition.acts;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("责任单位承继：一个决定，未结件全部接办（I-02）")
class SuccessionResourceTest {

  @BeforeEach
  void county() {
    County.found();
  }

  private static Case at(String unit) {
    Case petition = County.registered("2026-11-02").classified();
    petition.act(
        County.as("BUREAU_HEAD"),
        "transfers",
        "{\"unitCode\":\"%s\",\"occurredOn\":\"2026-11-03\"}".formatted(unit));
    petition.act(County.as("UNIT_HANDLER", unit), "receipts", Case.on("2026-11-03"));
    return petition;
  }

  @Test
  @DisplayName("合并单位的未结件由承继单位接办，期限照常，原单位不再收件；再办一次无件可接")
  void theSuccessorTakesOverEverything() {
    County.department("AC-OLD");
    County.department("AC-NEW");
    Case accepted = at("AC-OLD");
    accepted.act(County.as("UNIT_HEAD", "AC-OLD"), "acceptance", Case.on("2026-11-04"));
    Case received = at("AC-OLD");
    String path = "/api/v1/units/AC-OLD/successions";
    String body = "{\"successorCode\":\"AC-NEW\",\"text\":\"机构改革\",\"occurredOn\":\"2026-11-10\"}";
    County.as("CLASSIFIER").body(body).post(path).then().statusCode(403);
    County.as("BUREAU_HEAD")
        .body(body.replace("AC-NEW", "AC-OLD"))
        .post(path)
        .then()
        .statusCode(409)
        .body("code", equalTo("SUCCESSOR_WORKS"), "article", containsString("二十四"));
    County.as("BUREAU_HEAD")
        .body(body)
        .post("/api/v1/units/AC-NONE/successions")
        .then()
        .statusCode(404);
    County.as("BUREAU_HEAD")
        .body(body)
        .post(path)
        .then()
        .statusCode(200)
        .body("petitions", greaterThanOrEqualTo(2));
    for (Case petition : new Case[] {accepted, received}) {
      County.as("UNIT_HANDLER", "AC-NEW")
          .get("/api/v1/petitions/" + petition.id())
          .then()
          .statusCode(200)
          .body("ownerUnit", equalTo("AC-NEW"), "dispatch.receivedOn", equalTo("2026-11-03"));
    }
    County.as("BUREAU_HEAD")
        .get(accepted.path("deadlines"))
        .then()
        .body(containsString("2026-11-04"));
    County.as("BUREAU_HEAD").get("/api/v1/units/AC-OLD").then().body("active", equalTo(false));
    County.as("BUREAU_HEAD").body(body).post(path).then().body("petitions", equalTo(0));
  }
}
