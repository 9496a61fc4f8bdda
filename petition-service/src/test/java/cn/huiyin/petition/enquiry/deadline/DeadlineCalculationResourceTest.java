package cn.huiyin.petition.enquiry.deadline;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.kit.calendar.LengthBasis;
import cn.huiyin.kit.calendar.StatutoryClock;
import cn.huiyin.petition.importing.SecondCounty;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("期限计算接口")
class DeadlineCalculationResourceTest {
  private static final Path VECTORS =
      Path.of("../platform/service-kit/src/test/resources/clock_vectors.json");
  private static final String PATH = "/api/v1/deadline-calculations";

  static Stream<Map<String, Object>> vectors() {
    List<Map<String, Object>> vectors = JsonPath.from(VECTORS.toFile()).getList("$");
    return vectors.stream();
  }

  private static RequestSpecification someone() {
    return SecondCounty.as("ANALYST", null);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("vectors")
  @DisplayName("二十二个检验例的届满日")
  void everyVectorIsDueOnItsDay(Map<String, Object> vector) {
    RequestSpecification asked = someone();
    Stream.of("clock", "start", "extensionDays", "excludedFrom", "excludedTo")
        .filter(vector::containsKey)
        .forEach(name -> asked.queryParam(name, vector.get(name)));
    asked
        .get(PATH)
        .then()
        .statusCode(200)
        .body("clock", equalTo(vector.get("clock")))
        .body("start", equalTo(vector.get("start")))
        .body("due", equalTo(vector.get("due")))
        .body("provisional", equalTo(false))
        .body("explanation.sentence", containsString((String) vector.get("due")));
  }

  @ParameterizedTest
  @EnumSource(StatutoryClock.class)
  @DisplayName("每一个期限都能计算；由人设定天数的须给出天数")
  void everyClockIsAnswered(StatutoryClock clock) {
    boolean set = clock.rule().length().basis() == LengthBasis.SET_BY_PERSON;
    RequestSpecification asked =
        someone().queryParam("clock", clock.name()).queryParam("start", "2024-03-04");
    if (set) {
      asked.queryParam("days", 20);
    }
    asked.get(PATH).then().statusCode(200).body("due", notNullValue());
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "NO_SUCH_CLOCK,2024-03-04,,clock",
    ",2024-03-04,,clock",
    "DISPOSE15,2024-13-04,,start",
    "DISPOSE15,,,start",
    "DISPOSE15,2024-03-04,5,extension",
    "HANDLE60,2024-03-04,31,extension",
    "HANDLE60,2024-03-04,-1,extensionDays",
    "REPORTBACK,2024-03-04,,days"
  })
  @DisplayName("不能计算的问题答400并指出字段")
  void badQuestionsAreTheCallersFault(
      String clock, String start, String extensionDays, String field) {
    RequestSpecification asked = someone();
    if (clock != null) {
      asked.queryParam("clock", clock);
    }
    if (start != null) {
      asked.queryParam("start", start);
    }
    if (extensionDays != null) {
      asked.queryParam("extensionDays", extensionDays);
    }
    ValidatableResponse answer = asked.get(PATH).then().statusCode(400);
    answer.body("violations.field", hasItem(containsString(field)));
  }

  @Test
  @DisplayName("没有放假通知的年份写明暂定")
  void aYearWithoutItsNoticeIsProvisional() {
    someone()
        .queryParam("clock", "DISPOSE15")
        .queryParam("start", "2031-03-04")
        .get(PATH)
        .then()
        .statusCode(200)
        .body("provisional", equalTo(true));
  }
}
