package cn.huiyin.petition.samematter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.petition.acts.Clerks;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("同一事项再次信访")
class SameMatterResourceTest {
  private static final String E01 = "村口的石材加工厂每天夜里切割到十一点，粉尘飘进屋，噪声很大，请环保部门来查处。";
  private static final String D01 = "石材厂晚上切割灰尘很大，我前天网上反映过了，现在打电话再说一次。";
  private static final String D03 = "我也住在村口，石材厂切割声吵得孩子睡不着，希望限制作业时间。";

  @BeforeEach
  void county() {
    Clerks.foundCounty();
  }

  private static JsonPath similar(String role, String id) {
    return Clerks.as(role)
        .get("/api/v1/petitions/" + id + "/similar")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static String kindOf(JsonPath similar, String id) {
    return similar.getString("candidates.find { it.petitionId == '" + id + "' }?.kind");
  }

  private static String classified(String id) {
    Clerks.act(
            Clerks.as("CLASSIFIER"),
            id,
            "classification",
            Map.of(
                "kind", "APPEAL", "route", "R31_6", "subjectCode", "01", "unitCode", Clerks.TOWN))
        .then()
        .statusCode(200);
    return id;
  }

  private static Response link(String role, String id, String other, String relation) {
    return Clerks.act(
        Clerks.as(role), id, "links", Map.of("otherPetitionId", other, "relation", relation));
  }

  @Test
  @DisplayName("同一电话、文中自称反映过：重复信访，理由可以核对；双击重复登记：作废建议；他人：同类")
  void candidatesComeWithClassScoreAndReasons() {
    String phone = Clerks.phone();
    String first = Clerks.register(E01, phone, null);
    String twice = Clerks.register(E01, phone, null);
    String again = Clerks.register(D01, phone, null);
    String other =
        Clerks.register(
            Map.of(
                "channel",
                "WEB",
                "divisionCode",
                Clerks.DIVISION,
                "petitioner",
                Map.of("name", "测试乙", "phone", Clerks.phone()),
                "text",
                D03));
    assertThat(kindOf(similar("INTAKE", twice), first)).isEqualTo("CLERICAL_DUPLICATE");
    JsonPath repeats = similar("CLASSIFIER", again);
    assertThat(kindOf(repeats, first)).isEqualTo("REPEAT_SAME_PERSON");
    assertThat(
            repeats.getList(
                "candidates.find { it.petitionId == '" + first + "' }.reasons.code", String.class))
        .contains("SAME_PHONE", "SAYS_AGAIN", "SAME_DIVISION");
    assertThat(repeats.getDouble("candidates[0].score")).isGreaterThan(0.6);
    assertThat(kindOf(similar("CLASSIFIER", other), first)).isEqualTo("CLUSTER_OTHER_PERSON");
    assertThat(kindOf(similar("CLASSIFIER", first), again)).isNull();
  }

  @Test
  @DisplayName("密件对无权知悉的人不出现在建议中；单位和分析员不能查")
  void sealedPetitionsAreNoCandidates() {
    String phone = Clerks.phone();
    String accusation = Clerks.register("举报某干部截留补助款两年，请查处鼋鼍。", phone, null);
    Clerks.act(
            Clerks.as("CLASSIFIER"),
            accusation,
            "classification",
            Map.of(
                "kind", "ACCUSATION",
                "route", "DISCIPLINE",
                "subjectCode", "15",
                "unitCode", Clerks.DISCIPLINE))
        .then()
        .statusCode(200);
    String again = Clerks.register("举报某干部截留补助款两年，请查处鼋鼍。", phone, null);
    assertThat(kindOf(similar("CLASSIFIER", again), accusation)).isNull();
    assertThat(kindOf(similar("BUREAU_HEAD", again), accusation)).isNotNull();
    String path = "/api/v1/petitions/" + again + "/similar";
    Clerks.as("UNIT_HANDLER", Clerks.TOWN).get(path).then().statusCode(403);
    Clerks.as("ANALYST").get(path).then().statusCode(403);
    Clerks.as("CLASSIFIER")
        .get("/api/v1/petitions/" + accusation + "/similar")
        .then()
        .statusCode(404);
    Clerks.as("DISCIPLINE_LIAISON").get(path).then().statusCode(404);
    link("CLASSIFIER", again, accusation, "RELATED").then().statusCode(404);
    link("BUREAU_HEAD", again, accusation, "RELATED")
        .then()
        .statusCode(409)
        .body("code", equalTo("SEALED_LINKS_TO_SEALED"));
  }

  @Test
  @DisplayName("确认重复：自有编号和答复（I-07）；撤销后回到分类之前，可以照常办理")
  void aRepeatIsConfirmedAnsweredAndTakenBack() {
    String phone = Clerks.phone();
    String first = Clerks.register(E01, phone, null);
    String again = Clerks.register(D01, phone, null);
    link("CLASSIFIER", again, first, "REPEAT")
        .then()
        .statusCode(409)
        .body("code", equalTo("EARLIER_PETITION_HAS_A_MATTER"));
    classified(first);
    link("INTAKE", again, first, "REPEAT").then().statusCode(409);
    Response linked = link("CLASSIFIER", again, first, "REPEAT");
    linked.then().statusCode(201).body("petition.stage", equalTo("LINKED"));
    link("CLASSIFIER", again, first, "REPEAT")
        .then()
        .statusCode(409)
        .body("code", equalTo("ALREADY_LINKED"));
    Clerks.act(Clerks.as("INTAKE"), again, "repeat-links/answers", Map.of("text", "正在办理"))
        .then()
        .statusCode(200)
        .body("stage", equalTo("CONCLUDED"));
    String linkId = linked.path("link.linkId");
    Clerks.act(
            Clerks.as("CLASSIFIER"),
            again,
            "links/" + linkId + "/removals",
            Map.of("reasonCode", "ANOTHER_MATTER", "text", "是另一家厂"))
        .then()
        .statusCode(200)
        .body(
            "petition.stage",
            equalTo("REGISTERED"),
            "link.undoneReason",
            equalTo("ANOTHER_MATTER"));
    Clerks.as("INTAKE")
        .get("/api/v1/petitions/" + again + "/deadlines")
        .then()
        .statusCode(200)
        .body("find { it.clock == 'DISPOSE15' }.stoppedOn", nullValue());
  }

  @Test
  @DisplayName("重复登记只是申请作废；同类关联在两件上都能看到，撤销的留有记录")
  void doublesAreAskedAndClustersAreListed() {
    String phone = Clerks.phone();
    String first = Clerks.register(E01, phone, null);
    String twice = Clerks.register(E01, phone, null);
    link("INTAKE", twice, first, "CLERICAL_DUPLICATE")
        .then()
        .statusCode(201)
        .body("petition.stage", equalTo("REGISTERED"));
    Clerks.act(
            Clerks.as("BUREAU_HEAD"),
            twice,
            "voidings/confirmations",
            Map.of("reasonCode", "CLERICAL_DUPLICATE"))
        .then()
        .statusCode(200)
        .body("stage", equalTo("VOID"));
    String other = Clerks.register(D03, Clerks.phone(), null);
    link("CLASSIFIER", other, other, "CLUSTER").then().statusCode(409);
    String linkId = link("CLASSIFIER", other, first, "CLUSTER").path("link.linkId");
    Clerks.as("CLASSIFIER")
        .get("/api/v1/petitions/" + first + "/links")
        .then()
        .statusCode(200)
        .body("links.relation", contains("CLERICAL_DUPLICATE", "CLUSTER"));
    Clerks.act(
            Clerks.as("CLASSIFIER"),
            first,
            "links/" + linkId + "/removals",
            Map.of("reasonCode", "ANOTHER_CAUSE"))
        .then()
        .statusCode(404);
    Clerks.act(
            Clerks.as("CLASSIFIER"),
            other,
            "links/" + linkId + "/removals",
            Map.of("reasonCode", "ANOTHER_CAUSE"))
        .then()
        .statusCode(200);
    Clerks.as("CLASSIFIER")
        .get("/api/v1/petitions/" + other + "/links")
        .then()
        .body(
            "links.undoneReason",
            hasItem("ANOTHER_CAUSE"),
            "links.relation",
            not(hasItem("REPEAT")));
  }
}
