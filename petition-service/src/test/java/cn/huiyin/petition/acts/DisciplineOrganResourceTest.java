package cn.huiyin.petition.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.petition.importing.SecondCounty;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("检举控告由所移送的纪检机关办理（DOMAIN 7.2，第三十条）")
class DisciplineOrganResourceTest {
  @BeforeEach
  void county() {
    County.found();
  }

  /** Sealed, against the town; sent to the discipline organ. */
  private static Case sent() {
    Case petition = County.registered("2026-10-19");
    petition.act(
        County.as("CLASSIFIER"),
        "classification",
        """
        {"kind":"ACCUSATION","route":"DISCIPLINE","subjectCode":"15","unitCode":"AC-JW",
         "accusedUnitCode":"AC-TOWN","occurredOn":"2026-10-19"}
        """);
    return petition;
  }

  private static Case dispatched() {
    Case petition = sent();
    petition.act(
        County.as("DISCIPLINE_LIAISON"),
        "transfers",
        "{\"unitCode\":\"AC-JW\",\"occurredOn\":\"2026-10-20\"}");
    return petition;
  }

  private static RequestSpecification organ(String role) {
    return County.as(role, County.DISCIPLINE);
  }

  private static Response full(Case petition, RequestSpecification caller) {
    return caller
        .queryParam("view", "FULL")
        .queryParam("purpose", "HANDLING")
        .get("/api/v1/petitions/" + petition.id());
  }

  private static Response list(RequestSpecification caller) {
    return caller.get("/api/v1/petitions?limit=200&receivedFrom=2026-10-19&receivedTo=2026-10-19");
  }

  private static long views(Case petition) {
    return SecondCounty.count(
        "select count(*) from audit_log where act = 'view.full' and aggregate_id = ?",
        UUID.fromString(petition.id()));
  }

  private static String named(String account) {
    return "{\"account\":\"" + account + "\",\"occurredOn\":\"2026-10-20\"}";
  }

  @Test
  @DisplayName("I-50 移送之前纪检机关不知悉；移送之后只有它知悉，被检举单位、其他单位从哪里都不知道")
  void onlyTheOrganItWasSentToKnowsOfIt() {
    Case petition = sent();
    String path = "/api/v1/petitions/" + petition.id();
    organ("UNIT_HANDLER").get(path).then().statusCode(404);
    petition.act(
        County.as("DISCIPLINE_LIAISON"),
        "transfers",
        "{\"unitCode\":\"AC-JW\",\"occurredOn\":\"2026-10-20\"}");
    organ("UNIT_HANDLER").get(path).then().statusCode(200).body("identity", equalTo("MASK"));
    list(organ("UNIT_HANDLER")).then().body("items.id", hasItem(petition.id()));
    organ("UNIT_HANDLER")
        .get(petition.path("history"))
        .then()
        .body("items.type", hasItems("petition.classified", "petition.dispatched"));
    for (String unit : new String[] {County.TOWN, County.WATER, County.REVIEW}) {
      for (String role : new String[] {"UNIT_HANDLER", "UNIT_HEAD"}) {
        full(petition, County.as(role, unit)).then().statusCode(404);
        County.as(role, unit).get(petition.path("history")).then().statusCode(404);
        list(County.as(role, unit)).then().body("items.id", not(hasItem(petition.id())));
      }
    }
    for (String role : new String[] {"INTAKE", "CLASSIFIER", "REVIEWER", "ANALYST"}) {
      County.as(role, County.DISCIPLINE).get(path).then().statusCode(404);
      list(County.as(role, County.DISCIPLINE)).then().body("items.id", not(hasItem(petition.id())));
    }
  }

  @Test
  @DisplayName("I-52 纪检机关看全部须写明目的，每次留痕；签收、移交之后仍可看，归档之后经办人不再看")
  void everyFullViewOfTheOrganIsAudited() {
    Case petition = dispatched();
    petition.act(organ("UNIT_HANDLER"), "receipts", Case.on("2026-10-20"));
    long before = views(petition);
    organ("UNIT_HANDLER")
        .get("/api/v1/petitions/" + petition.id() + "?view=FULL")
        .then()
        .statusCode(400);
    full(petition, organ("UNIT_HANDLER"))
        .then()
        .statusCode(200)
        .body("petitioner.name", equalTo("测试甲"));
    full(petition, organ("UNIT_HEAD")).then().statusCode(200);
    assertThat(views(petition)).isEqualTo(before + 2);
    petition.act(
        County.as("DISCIPLINE_LIAISON"),
        "handovers",
        "{\"text\":\"移交清单\",\"occurredOn\":\"2026-10-21\"}");
    full(petition, organ("UNIT_HANDLER")).then().statusCode(200);
    petition.act(County.as("DISCIPLINE_LIAISON"), "archive", Case.on("2026-10-22"));
    full(petition, organ("UNIT_HANDLER")).then().statusCode(403);
  }

  @Test
  @DisplayName("I-50 确定承办人之后，纪检机关的其他经办人也不再知悉；应当回避的人不知悉")
  void onlyTheAssignedPersonOfTheOrganKnowsOfIt() {
    Case petition = dispatched();
    String path = "/api/v1/petitions/" + petition.id();
    petition.act(organ("UNIT_HEAD"), "handler-assignments", named("staff-0042"));
    organ("UNIT_HANDLER").get(path).then().statusCode(404);
    list(organ("UNIT_HANDLER")).then().body("items.id", not(hasItem(petition.id())));
    list(organ("UNIT_HEAD")).then().body("items.id", hasItem(petition.id()));
    petition.act(organ("UNIT_HEAD"), "handler-assignments", named("demo-unit-handler-AC-JW"));
    organ("UNIT_HANDLER").get(path).then().statusCode(200);
    petition
        .attempt(
            County.as("BUREAU_HEAD"),
            petition.path("recusals"),
            "{\"ground\":\"RELATED_TO_PERSON_COMPLAINED_OF\",\"account\":\"demo-unit-handler-AC-JW\"}")
        .then()
        .statusCode(201);
    organ("UNIT_HANDLER").get(path).then().statusCode(404);
    list(organ("UNIT_HANDLER")).then().body("items.id", not(hasItem(petition.id())));
  }
}
