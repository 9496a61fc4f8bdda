package cn.huiyin.petition.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("分类规则集：不必发版即可修订，旧版本保留，可以启用旧版")
class ClassificationRulesResourceTest {
  private static final String PATH = "/api/v1/classification-rules";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OWN_WORD = "鲍鱼苗被台风卷走";

  @AfterEach
  void shippedRulesAgain() {
    String tag = County.as("BUREAU_HEAD").get(PATH).header("ETag");
    County.as("BUREAU_HEAD")
        .header("If-Match", tag)
        .post(PATH + "/editions/shipped-2/activations")
        .then()
        .statusCode(200);
  }

  private static Response present() {
    Response response = County.as("CLASSIFIER").get(PATH);
    response.then().statusCode(200);
    return response;
  }

  private static Response put(ObjectNode rules, String tag) {
    return County.as("BUREAU_HEAD").header("If-Match", tag).body(rules.toString()).put(PATH);
  }

  private static ObjectNode rules() throws Exception {
    return (ObjectNode) JSON.readTree(present().asString());
  }

  private static Response suggested() {
    return County.as("CLASSIFIER")
        .body(Map.of("text", OWN_WORD, "channel", "WEB"))
        .post("/api/v1/classification-suggestions");
  }

  @Test
  @DisplayName("修订即行启用：新的信号词随即起作用；旧版还在，可以再启用")
  void aChangeIsInForceAtOnceAndCanBeTakenBack() throws Exception {
    ObjectNode rules = rules();
    ObjectNode own = ((ArrayNode) rules.get("rules")).addObject();
    own.put("id", "own-word").put("step", "8.1-6").put("article", "信访工作条例 第三十一条第六项");
    own.put("oneSentence", false);
    own.putArray("all").addArray().add("鲍鱼苗");
    own.putArray("none");
    own.putObject("votes").put("R31_6", 9).put("APPEAL", 9);
    rules.put("note", "加养殖受灾的词");
    Response changed = put(rules, present().header("ETag"));
    changed.then().statusCode(200).body("edition", startsWith("local-"));
    String edition = changed.path("edition");
    suggested()
        .then()
        .body("ruleVersion", equalTo(edition))
        .body("suggestions[0].route", equalTo("R31_6"))
        .body("suggestions[0].reasons.rule", hasItem("own-word"));
    County.as("CLASSIFIER")
        .get(PATH + "/editions")
        .then()
        .body("items[0].edition", equalTo(edition))
        .body("items[0].note", equalTo("加养殖受灾的词"))
        .body("items[0].inForce", equalTo(true));
    shippedRulesAgain();
    suggested().then().body("ruleVersion", equalTo("shipped-2"));
    County.as("CLASSIFIER").get(PATH + "/editions/" + edition).then().statusCode(200);
    County.as("CLASSIFIER").get(PATH + "/editions/none").then().statusCode(404);
  }

  private static boolean sealing(JsonNode votes) {
    return votes.has("SEALED") || votes.has("SUSPECT");
  }

  @Test
  @DisplayName("第三十条：会放过检举控告的修订被拒绝")
  void aSetThatWouldLetAccusationsPassIsRefused() throws Exception {
    ObjectNode rules = rules();
    ArrayNode kept = JSON.createArrayNode();
    rules
        .get("rules")
        .forEach(
            rule -> {
              if (!sealing(rule.get("votes")) || "lifestyle".equals(rule.get("id").asText())) {
                kept.add(rule);
              }
            });
    rules.set("rules", kept);
    put(rules, present().header("ETag"))
        .then()
        .statusCode(409)
        .body("code", equalTo("ACCUSATIONS_STAY_SEALED"));
    suggested().then().statusCode(200);
  }

  @Test
  @DisplayName("不成样子的规则集：400；版本已变：412；未带版本：428；无权：403")
  void faultsAreRefused() throws Exception {
    String tag = present().header("ETag");
    ObjectNode unknownList = rules();
    ((ArrayNode) unknownList.at("/rules/0/all/0")).add("@没有这个词表");
    put(unknownList, tag).then().statusCode(400);
    ObjectNode heavy = rules();
    ((ObjectNode) heavy.at("/rules/0/votes")).put("APPEAL", 1000);
    put(heavy, tag).then().statusCode(400);
    ObjectNode strangeVote = rules();
    ((ObjectNode) strangeVote.at("/rules/0/votes")).put("GUILTY", 1);
    put(strangeVote, tag).then().statusCode(400);
    ObjectNode noStep = rules();
    ((ObjectNode) noStep.at("/rules/0")).put("step", "9");
    put(noStep, tag).then().statusCode(400);
    put(rules(), "\"999999\"").then().statusCode(412);
    County.as("BUREAU_HEAD").body(rules().toString()).put(PATH).then().statusCode(428);
    for (String role : new String[] {"CLASSIFIER", "ADMIN", "DISCIPLINE_LIAISON"}) {
      County.as(role).header("If-Match", tag).body("{}").put(PATH).then().statusCode(403);
    }
    County.as("ADMIN").get(PATH).then().statusCode(403);
    assertThat(present().header("ETag")).isEqualTo(tag);
  }
}
