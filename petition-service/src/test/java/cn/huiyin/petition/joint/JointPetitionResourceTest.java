package cn.huiyin.petition.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.petition.acts.Clerks;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("共同信访（第二十条）")
class JointPetitionResourceTest {
  private static final String PEOPLE = "represented-people";

  @BeforeEach
  void county() {
    Clerks.foundCounty();
  }

  private static String visit() {
    return Clerks.register(
        Map.of(
            "channel",
            "VISIT",
            "divisionCode",
            Clerks.DIVISION,
            "partySize",
            6,
            "representatives",
            1,
            "petitioner",
            Map.of("name", "测试丙", "phone", Clerks.phone()),
            "text",
            "我们六个木工的工资没有着落。"));
  }

  private static Map<String, Object> person(String phone, boolean representative) {
    return Map.of(
        "person",
        Map.of("name", "测试丁", "phone", phone),
        "representative",
        representative,
        "consentRef",
        "SIGNED-LIST-1");
  }

  private static Response join(String id, List<?> people) {
    return Clerks.act(Clerks.as("INTAKE"), id, PEOPLE, Map.of("people", people));
  }

  private static JsonPath party(String id) {
    return Clerks.as("CLASSIFIER")
        .get("/api/v1/petitions/" + id + "/" + PEOPLE)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  @Test
  @DisplayName("凭同意书加入，脱敏列出；按其电话可以查到，其本人再来是同一批人的重复信访")
  void whoJoinsIsListedMaskedAndFound() {
    String id = visit();
    String phone = Clerks.phone();
    join(id, List.of(person(phone, true), person(Clerks.phone(), false))).then().statusCode(200);
    JsonPath party = party(id);
    assertThat(party.getInt("partySize")).isEqualTo(6);
    assertThat(party.getInt("representatives")).isEqualTo(1);
    assertThat(party.getString("people[0].name")).isNotEqualTo("测试丁").startsWith("测");
    assertThat(party.getList("people.phone", String.class)).doesNotContain(phone);
    Clerks.as("INTAKE")
        .queryParam("phone", phone)
        .get("/api/v1/petitions")
        .then()
        .body("items.id", equalTo(List.of(id)));
    String again = Clerks.register("上次六个木工的工资还没有着落，我来问进度。", phone, null);
    Clerks.as("CLASSIFIER")
        .get("/api/v1/petitions/" + again + "/similar")
        .then()
        .body(
            "candidates.find { it.petitionId == '" + id + "' }.kind",
            equalTo("REPEAT_SAME_PERSON"),
            "candidates.find { it.petitionId == '" + id + "' }.reasons[0].code",
            equalTo("SAME_GROUP"));
  }

  @Test
  @DisplayName("走访的代表不超过5人（I-12）：多一人的不许，更换的可以；被拒绝的什么也没有改变")
  void atMostFiveRepresentAVisit() {
    String id = visit();
    List<Map<String, Object>> six = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      six.add(person(Clerks.phone(), true));
    }
    join(id, six).then().statusCode(409).body("code", equalTo("REPRESENTATIVES_AT_MOST_FIVE"));
    assertThat(party(id).getList("people")).isEmpty();
    six.set(5, person(Clerks.phone(), false));
    join(id, six).then().statusCode(200);
    List<String> ids = party(id).getList("people.personId");
    List<Boolean> elected = party(id).getList("people.representative");
    String last = ids.get(elected.indexOf(false));
    String first = ids.get(elected.indexOf(true));
    Clerks.act(Clerks.as("INTAKE"), id, PEOPLE + "/representatives", Map.of("personId", last))
        .then()
        .statusCode(409);
    Clerks.act(
            Clerks.as("INTAKE"),
            id,
            PEOPLE + "/representatives",
            Map.of("personId", last, "replaces", first))
        .then()
        .statusCode(200);
    assertThat(party(id).getInt("representatives")).isEqualTo(5);
  }

  @Test
  @DisplayName("退出的人不再列出，人数随之减少；别的信访件上的人动不得")
  void whoLeavesIsNoLongerListed() {
    String id = visit();
    join(id, List.of(person(Clerks.phone(), false))).then().statusCode(200);
    String person = party(id).getString("people[0].personId");
    String other = visit();
    String path = PEOPLE + "/" + person + "/departures";
    Clerks.act(Clerks.as("INTAKE"), other, path, Map.of()).then().statusCode(404);
    Clerks.act(Clerks.as("INTAKE"), id, path, Map.of()).then().statusCode(200);
    assertThat(party(id).getList("people")).isEmpty();
    assertThat(party(id).getInt("partySize")).isEqualTo(5);
    Clerks.act(Clerks.as("INTAKE"), id, path, Map.of())
        .then()
        .statusCode(409)
        .body("code", equalTo("PERSON_HAS_LEFT"));
  }

  @Test
  @DisplayName("没有同意书的、没有人的、别的单位看不到的，都不行")
  void badRequestsAreRefused() {
    String id = visit();
    join(id, List.of()).then().statusCode(400);
    join(id, List.of(Map.of("person", Map.of("name", "某"), "representative", false)))
        .then()
        .statusCode(400);
    Clerks.as("UNIT_HANDLER", Clerks.TOWN)
        .get("/api/v1/petitions/" + id + "/" + PEOPLE)
        .then()
        .statusCode(404);
    Clerks.as("SUPERVISOR")
        .get("/api/v1/petitions/" + id + "/" + PEOPLE)
        .then()
        .statusCode(403)
        .body("people", not(hasSize(1)));
  }
}
