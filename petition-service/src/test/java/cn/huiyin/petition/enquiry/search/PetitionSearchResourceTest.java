package cn.huiyin.petition.enquiry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.petition.importing.SecondCounty;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("信访件检索")
class PetitionSearchResourceTest {
  private static final String PATH = "/api/v1/petitions";

  @BeforeEach
  void county() {
    SecondCounty.send();
  }

  private static RequestSpecification intake() {
    return SecondCounty.as("INTAKE", null).queryParam("receivedFrom", "2024-01-01");
  }

  private static List<String> numbers(RequestSpecification asked) {
    return asked.get(PATH).then().statusCode(200).extract().path("items.petitionNo");
  }

  @ParameterizedTest(name = "q={0}")
  @CsvSource({
    "烟,QX-2024-W-000013",
    "夜里排放,QX-2024-W-000013",
    "%,QX-2024-W-000005",
    "_,QX-2024-W-000005",
    "100%到账,''",
    "100%没有,QX-2024-W-000005",
    "\\,''"
  })
  @DisplayName("一个字起查正文，百分号、下划线、反斜线都是普通字符")
  void anyPieceOfTheTextIsFoundLiterally(String q, String petitionNo) {
    List<String> found = numbers(intake().queryParam("q", q));
    assertThat(found).isEqualTo(petitionNo.isEmpty() ? List.of() : List.of(petitionNo));
  }

  @ParameterizedTest(name = "{0}={1} → {2}")
  @CsvSource({
    "number,QX-2024-W-000013,1",
    "unit,QX-ENV,2",
    "subject,E1,1",
    "route,R31_2,1",
    "kind,SUGGESTION,2",
    "status,VOID,1",
    "division,880199,1",
    "channel,FAX,1",
    "matter,M-05,2",
    "number,NOT-THERE,0"
  })
  @DisplayName("按条件筛选")
  void filtersNarrowTheList(String name, String value, int count) {
    List<String> found =
        numbers(intake().queryParam(name, value).queryParam("receivedTo", "2024-12-31"));
    assertThat(found.stream().filter(number -> number.matches("QX-2024-.-0000.."))).hasSize(count);
  }

  @Test
  @DisplayName("逐页翻完：不重不漏，末页没有游标")
  void pagesHoldEachPetitionOnce() {
    List<String> all = numbers(intake().queryParam("limit", 200));
    List<String> paged = new ArrayList<>();
    String cursor = null;
    do {
      RequestSpecification asked = intake().queryParam("limit", 4);
      if (cursor != null) {
        asked.queryParam("cursor", cursor);
      }
      JsonPath page = asked.get(PATH).then().statusCode(200).extract().jsonPath();
      paged.addAll(page.getList("items.petitionNo"));
      cursor = page.getString("next");
    } while (cursor != null);
    assertThat(paged).doesNotHaveDuplicates().containsExactlyElementsOf(all);
  }

  @Test
  @DisplayName("还有下一页的，带Link: rel=next，照着走就是下一页；末页没有")
  void theNextPageIsLinked() {
    Response first = intake().queryParam("limit", 4).get(PATH);
    String link = first.header("Link");
    assertThat(link).endsWith(">; rel=\"next\"").contains("limit=4").contains("cursor=");
    String next = link.substring(1, link.indexOf('>'));
    List<String> followed =
        SecondCounty.as("INTAKE", null)
            .urlEncodingEnabled(false)
            .get(next)
            .then()
            .statusCode(200)
            .extract()
            .path("items.petitionNo");
    assertThat(followed)
        .isEqualTo(
            numbers(
                intake()
                    .queryParam("limit", 4)
                    .queryParam("cursor", first.path("next").toString())));
    assertThat(intake().queryParam("number", "QX-2024-W-000013").get(PATH).header("Link")).isNull();
  }

  @Test
  @DisplayName("检举控告对多数角色如同不存在")
  void accusationsAreAbsentForAllButTwoRoles() {
    for (String role : List.of("INTAKE", "CLASSIFIER", "REVIEWER", "SUPERVISOR", "ANALYST")) {
      assertThat(numbers(SecondCounty.as(role, null).queryParam("number", "QX-2024-V-000021")))
          .as(role)
          .isEmpty();
    }
    assertThat(numbers(SecondCounty.as("UNIT_HEAD", "QX-ENV").queryParam("kind", "ACCUSATION")))
        .isEmpty();
    assertThat(numbers(SecondCounty.as("UNIT_HEAD", "QX-DIS").queryParam("kind", "ACCUSATION")))
        .as("the discipline organ it was sent to (7.2)")
        .contains("QX-2024-V-000021");
    for (String role : List.of("BUREAU_HEAD", "DISCIPLINE_LIAISON")) {
      assertThat(numbers(SecondCounty.as(role, null).queryParam("number", "QX-2024-V-000021")))
          .as(role)
          .containsExactly("QX-2024-V-000021");
    }
  }

  @Test
  @DisplayName("纪检移交专员只见检举控告，单位只见本单位的")
  void liaisonsAndUnitsSeeTheirOwnOnly() {
    SecondCounty.as("DISCIPLINE_LIAISON", null)
        .get(PATH)
        .then()
        .statusCode(200)
        .body("items.sealed", everyItem(is(true)));
    SecondCounty.as("UNIT_HANDLER", "QX-ENV")
        .get(PATH)
        .then()
        .statusCode(200)
        .body("items.ownerUnit", everyItem(is("QX-ENV")));
    assertThat(numbers(SecondCounty.as("UNIT_HANDLER", null))).isEmpty();
  }

  @Test
  @DisplayName("分析员看不到正文，也不能按正文查")
  void theAnalystSeesNoTexts() {
    SecondCounty.as("ANALYST", null)
        .get(PATH)
        .then()
        .statusCode(200)
        .body("items.excerpt", everyItem(nullValue()));
    SecondCounty.as("ANALYST", null).queryParam("q", "烟").get(PATH).then().statusCode(403);
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource({"limit,201", "limit,0", "cursor,不是游标", "status,NO_SUCH", "receivedFrom,昨天", "kind,X"})
  @DisplayName("不对的条件答400")
  void badConditionsAreTheCallersFault(String name, String value) {
    SecondCounty.as("INTAKE", null).queryParam(name, value).get(PATH).then().statusCode(400);
  }
}
