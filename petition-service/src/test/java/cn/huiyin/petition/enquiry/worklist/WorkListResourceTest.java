package cn.huiyin.petition.enquiry.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.petition.acts.Clerks;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("工作清单")
class WorkListResourceTest {
  private static final String PATH = "/api/v1/work-lists";
  private static final Map<String, Object> APPEAL =
      Map.of("kind", "APPEAL", "route", "R31_6", "subjectCode", "01", "unitCode", Clerks.TOWN);

  @BeforeEach
  void county() {
    Clerks.foundCounty();
  }

  /** All on a list, page by page. */
  private static List<String> on(String role, String unit, WorkList list) {
    List<String> ids = new ArrayList<>();
    String cursor = null;
    do {
      RequestSpecification asked = Clerks.as(role, unit).queryParam("limit", 200);
      if (cursor != null) {
        asked.queryParam("cursor", cursor);
      }
      JsonPath page = asked.get(PATH + "/" + list).then().statusCode(200).extract().jsonPath();
      ids.addAll(page.getList("items.id"));
      cursor = page.getString("next");
    } while (cursor != null);
    return ids;
  }

  private static void act(String role, String unit, String id, String act, Map<String, ?> body) {
    Clerks.act(Clerks.as(role, unit), id, act, body).then().statusCode(200);
  }

  @Test
  @DisplayName("信访件随办理从一张清单到下一张，从登记到办理")
  void aPetitionWandersFromListToList() {
    String id = Clerks.register("请修路。", null, null);
    assertThat(on("CLASSIFIER", null, WorkList.TO_CLASSIFY)).contains(id);
    assertThat(on("INTAKE", null, WorkList.TO_COMPLETE)).doesNotContain(id);
    act("CLASSIFIER", null, id, "classification", APPEAL);
    assertThat(on("CLASSIFIER", null, WorkList.TO_CLASSIFY)).doesNotContain(id);
    assertThat(on("BUREAU_HEAD", null, WorkList.TO_DISPATCH)).contains(id);
    act("CLASSIFIER", null, id, "transfers", Map.of("unitCode", Clerks.TOWN));
    assertThat(on("UNIT_HANDLER", Clerks.TOWN, WorkList.TO_RECEIVE)).contains(id);
    assertThat(on("UNIT_HANDLER", Clerks.WATER, WorkList.TO_RECEIVE)).doesNotContain(id);
    act("UNIT_HANDLER", Clerks.TOWN, id, "receipts", Map.of());
    assertThat(on("UNIT_HEAD", Clerks.TOWN, WorkList.TO_ACCEPT)).contains(id);
    act("UNIT_HEAD", Clerks.TOWN, id, "acceptance", Map.of());
    assertThat(on("UNIT_HEAD", Clerks.TOWN, WorkList.EXTENSIONS_OPEN)).contains(id);
    act("UNIT_HEAD", Clerks.TOWN, id, "handling-extensions", Map.of("days", 10, "text", "复杂"));
    assertThat(on("UNIT_HANDLER", Clerks.TOWN, WorkList.EXTENDED)).contains(id);
    act("UNIT_HANDLER", Clerks.TOWN, id, "hearings", Map.of());
    act(
        "UNIT_HANDLER",
        Clerks.TOWN,
        id,
        "opinions",
        Map.of("claimOutcomes", List.of("SUPPORT"), "text", "属实", "legalBasis", List.of("第一条")));
    assertThat(on("UNIT_HEAD", Clerks.TOWN, WorkList.OPINIONS_TO_APPROVE)).contains(id);
  }

  @Test
  @DisplayName("作废：登记员看到已申请，负责人看到待确认；没有姓名住址的待补正")
  void voidingsWaitForTheSecondPerson() {
    String id =
        Clerks.register(
            Map.of("channel", "WEB", "divisionCode", Clerks.DIVISION, "text", "匿名反映路灯不亮。"));
    assertThat(on("INTAKE", null, WorkList.TO_COMPLETE)).contains(id);
    act("INTAKE", null, id, "voidings", Map.of("reasonCode", "TEST_ENTRY"));
    assertThat(on("INTAKE", null, WorkList.VOIDINGS_ASKED)).contains(id);
    assertThat(on("BUREAU_HEAD", null, WorkList.VOIDINGS_TO_CONFIRM)).contains(id);
    assertThat(on("CLASSIFIER", null, WorkList.TO_CLASSIFY)).doesNotContain(id);
  }

  @Test
  @DisplayName("密件只在有权知悉的人的清单上，件数也不透露")
  void sealedPetitionsStandOnTheLiaisonsListOnly() {
    String id = Clerks.register("举报某干部收红包。", null, null);
    act(
        "CLASSIFIER",
        null,
        id,
        "classification",
        Map.of(
            "kind", "ACCUSATION",
            "route", "DISCIPLINE",
            "subjectCode", "15",
            "unitCode", Clerks.DISCIPLINE));
    assertThat(on("DISCIPLINE_LIAISON", null, WorkList.SEALED_TO_DISPATCH)).contains(id);
    assertThat(on("CLASSIFIER", null, WorkList.TO_DISPATCH)).doesNotContain(id);
    assertThat(on("BUREAU_HEAD", null, WorkList.TO_DISPATCH)).doesNotContain(id);
    Clerks.as("CLASSIFIER").get(PATH + "/SEALED_TO_DISPATCH").then().statusCode(404);
    Clerks.as("DISCIPLINE_LIAISON")
        .get(PATH + "/SEALED_TO_DISPATCH")
        .then()
        .body("items.sealed", everyItem(is(true)));
  }

  @Test
  @DisplayName("建议意见的正文，复查人员在检索里看不到，也搜不到（DOMAIN 7.2）")
  void aReviewerIsShownNoSuggestionsText() {
    String phone = Clerks.phone();
    String id = Clerks.register("建议在河边增设石凳" + phone + "。", phone, null);
    act(
        "CLASSIFIER",
        null,
        id,
        "classification",
        Map.of(
            "kind", "SUGGESTION", "route", "NONE", "subjectCode", "07", "unitCode", Clerks.WATER));
    String number = Clerks.as("CLASSIFIER").get("/api/v1/petitions/" + id).path("petitionNo");
    for (String role : List.of("CLASSIFIER", "REVIEWER")) {
      boolean sees = role.equals("CLASSIFIER");
      JsonPath row =
          Clerks.as(role, Clerks.REVIEW)
              .queryParam("number", number)
              .get("/api/v1/petitions")
              .jsonPath();
      assertThat(row.getString("items[0].excerpt") != null).as(role).isEqualTo(sees);
      JsonPath hits =
          Clerks.as(role, Clerks.REVIEW).queryParam("q", phone).get("/api/v1/petitions").jsonPath();
      assertThat(hits.getList("items.id").contains(id)).as(role).isEqualTo(sees);
    }
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(WorkList.class)
  @DisplayName("清单的件数就是清单上的件数，别的角色打不开")
  void countsAreWhatStandsOnTheList(WorkList list) {
    String role = list.roles()[0].name();
    Map<String, String> units = Map.of("REVIEWER", Clerks.REVIEW);
    String unit = units.getOrDefault(role, role.startsWith("UNIT") ? Clerks.TOWN : null);
    JsonPath counts = Clerks.as(role, unit).get(PATH).then().statusCode(200).extract().jsonPath();
    assertThat(counts.getInt("lists.find { it.list == '" + list + "' }.count"))
        .isEqualTo(on(role, unit, list).size());
    assertThat(counts.getString("lists.find { it.list == '" + list + "' }.name"))
        .isEqualTo(list.chinese());
    Clerks.as("ANALYST").get(PATH + "/" + list).then().statusCode(403);
    if (list.whose().ofUnit()) {
      Clerks.as(role).get(PATH + "/" + list).then().statusCode(404);
    }
  }
}
