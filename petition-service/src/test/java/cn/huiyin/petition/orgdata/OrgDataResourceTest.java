package cn.huiyin.petition.orgdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import cn.huiyin.petition.importing.SecondCounty;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("机构与区划")
class OrgDataResourceTest {
  @Inject UnitDirectory directory;

  @BeforeEach
  void county() {
    SecondCounty.send();
  }

  private static RequestSpecification admin() {
    return SecondCounty.as("ADMIN", null).contentType("application/json");
  }

  private static String unit(String name, String kind) {
    return """
    {"name":"%s","level":"COUNTY","parentCode":"QX-GOV","divisionCode":"880100",
     "kind":"%s","subjectCodes":["W1"]}
    """
        .formatted(name, kind);
  }

  @Test
  @DisplayName("新增、变更、查询单位；内存中的名录随即更新")
  void aUnitIsRecordedAndChanged() {
    String path = "/api/v1/units/T-" + UUID.randomUUID().toString().substring(0, 8);
    Response created = admin().body(unit("水利局", "DEPARTMENT")).put(path);
    created.then().statusCode(201).body("name", equalTo("水利局"));
    String code = created.path("unitCode");
    admin().body(unit("水务局", "DEPARTMENT")).put(path).then().statusCode(428);
    admin()
        .header("If-Match", "\"7\"")
        .body(unit("水务局", "DEPARTMENT"))
        .put(path)
        .then()
        .statusCode(412);
    admin()
        .header("If-Match", created.header("ETag"))
        .body(unit("水务局", "DEPARTMENT"))
        .put(path)
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"2\""));
    assertThat(directory.tree().unit(code).orElseThrow().name()).isEqualTo("水务局");
    SecondCounty.as("MEDIATOR", null).get(path).then().statusCode(200);
  }

  @Test
  @DisplayName("不在目录中的性质、越权的人、不存在的单位")
  void unknownKindsStrangersAndAbsentUnitsAreRefused() {
    admin().body(unit("某", "NO_SUCH")).put("/api/v1/units/T-KIND").then().statusCode(409);
    SecondCounty.as("INTAKE", null)
        .contentType("application/json")
        .body(unit("某", "DEPARTMENT"))
        .put("/api/v1/units/T-ROLE")
        .then()
        .statusCode(403);
    SecondCounty.as("INTAKE", null).get("/api/v1/units/T-ABSENT").then().statusCode(404);
  }

  @Test
  @DisplayName("按性质、上级筛选；区划按是否本县管辖筛选")
  void listsAreFiltered() {
    SecondCounty.as("ANALYST", null)
        .queryParam("kind", "REVIEW_BODY")
        .queryParam("division", "880100")
        .get("/api/v1/units")
        .then()
        .statusCode(200)
        .body("items.unitCode", equalTo(java.util.List.of("QX-REVIEW")));
    SecondCounty.as("ANALYST", null)
        .queryParam("inCounty", false)
        .queryParam("limit", 200)
        .get("/api/v1/divisions")
        .then()
        .statusCode(200)
        .body("items.divisionCode", hasItem("880199"));
  }
}
