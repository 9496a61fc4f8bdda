package cn.huiyin.petition.citizen.progress;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.petition.importing.SecondCounty;
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
@DisplayName("信访人凭编号和查询码查询")
class PublicProgressResourceTest {

  @BeforeEach
  void county() {
    SecondCounty.send();
  }

  private static Response follow(String petitionNo, String code) {
    return given().header("X-Query-Code", code).get("/api/v1/public/petitions/" + petitionNo);
  }

  @Test
  @DisplayName("编号与查询码都对才见进展；编号错、查询码错答得一样")
  void theProgressNeedsNumberAndCode() {
    Response registered =
        SecondCounty.as("INTAKE", null)
            .contentType("application/json")
            .body(
                """
                {"channel":"WEB","divisionCode":"880101","text":"请修桥",
                 "petitioner":{"name":"金丝雀","phone":"19900009999"}}
                """)
            .post("/api/v1/petitions");
    registered.then().statusCode(201);
    String petitionNo = registered.path("petition.petitionNo");
    follow(petitionNo, registered.path("queryCode"))
        .then()
        .statusCode(200)
        .header("Cache-Control", equalTo("no-store"))
        .body("stageName", equalTo("已登记"))
        .body("steps.name", contains("登记"));
    Response wrongCode = follow(petitionNo, "AAAAA-AAAAA-AAAAA-AAAAA");
    Response wrongNumber = follow("NO-SUCH-NUMBER", "AAAAA-AAAAA-AAAAA-AAAAA");
    wrongCode.then().statusCode(404);
    assertThat(wrongNumber.statusCode()).isEqualTo(404);
    assertThat(wrongNumber.asString()).isEqualTo(wrongCode.asString());
  }
}
