package cn.huiyin.petition.acts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("I-60 分类建议：提出、留存、由人决定")
class ClassificationSuggestionResourceTest {
  private static final String PATH = "/api/v1/classification-suggestions";
  private static final String WAGES = "工地拖欠我们八个人的工资，请劳动监察处理。";

  @Inject DataSource database;

  @BeforeEach
  void county() {
    County.found();
  }

  private static Response ask(String role, String text, String division) {
    Map<String, Object> body = new HashMap<>(Map.of("text", text, "channel", "WEB"));
    if (division != null) {
      body.put("divisionCode", division);
    }
    return County.as(role).body(body).post(PATH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"INTAKE", "CLASSIFIER", "BUREAU_HEAD", "DISCIPLINE_LIAISON"})
  @DisplayName("登记员、分类员、局负责人、纪检移交专员可以请求建议")
  void thoseWhoClassifyAreHelped(String role) {
    ask(role, WAGES, County.DIVISION)
        .then()
        .statusCode(200)
        .body("suggestionId", notNullValue(), "ruleVersion", notNullValue())
        .body("suggestions", hasSize(3))
        .body("suggestions[0].kind", equalTo("APPEAL"))
        .body("suggestions[0].route", equalTo("R31_5"))
        .body("suggestions[0].subjectCode", equalTo("04"))
        .body("suggestions[0].sealed", equalTo(false))
        .body("suggestions[0].reasons.article", hasItem("保障农民工工资支付条例 第十条"))
        .body("suggestions[0].reasons.text", hasItem(containsString("信号词：")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ADMIN", "UNIT_HANDLER", "ANALYST", "PETITIONER"})
  @DisplayName("其他角色不可以")
  void othersAreNot(String role) {
    ask(role, WAGES, null).then().statusCode(403);
  }

  @Test
  @DisplayName("未登录者不可以；县外区划建议引导；检举控告各条都密封，只建议纪检监察机关")
  void strangersPlacesAndAccusations() {
    given().contentType("application/json").body("{}").post(PATH).then().statusCode(401);
    ask("CLASSIFIER", WAGES, "990102")
        .then()
        .body("suggestions[0].route", equalTo("OUT_OF_JURISDICTION"));
    ask("CLASSIFIER", "举报某局科长收受回扣。", County.DIVISION)
        .then()
        .body("suggestions[0].route", equalTo("DISCIPLINE"))
        .body("suggestions.sealed", everyItem(equalTo(true)))
        .body("suggestions[0].unitCode", equalTo(disciplineUnit()));
  }

  /** Other tests of this database may know further discipline organs of a county. */
  private String disciplineUnit() {
    return one(
        "select unit_code from org_unit where kind = 'DISCIPLINE' and active"
            + " and level = 'COUNTY' order by unit_code limit 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"text\":\"\",\"channel\":\"WEB\"}",
        "{\"text\":\"   \",\"channel\":\"WEB\"}",
        "{\"text\":\"修路\"}",
        "{\"text\":\"修路\",\"channel\":\"PIGEON\"}",
        "{\"text\":7,\"channel\":\"WEB\"}",
        "{\"text\":\"修\\u0000路\",\"channel\":\"WEB\"}",
        "{\"text\":\"修路\",\"channel\":\"WEB\",\"kind\":\"APPEAL\"}",
        "{\"text\":\"修路\",\"channel\":\"WEB\",\"divisionCode\":\"../../etc\"}",
        "[]",
        "null",
        "{\"text\":"
      })
  @DisplayName("不成样子的请求：400")
  void junkIsRefused(String body) {
    County.as("CLASSIFIER").body(body).post(PATH).then().statusCode(400);
  }

  @Test
  @DisplayName("两万字可以，多一字不可以；表情、外文照样有答复")
  void lengthsAndSigns() {
    ask("CLASSIFIER", "路".repeat(20_000), null).then().statusCode(200);
    ask("CLASSIFIER", "路".repeat(20_001), null).then().statusCode(400);
    ask("CLASSIFIER", "😀😀 % _ ' \" <b>", null).then().statusCode(200);
  }

  @Test
  @DisplayName("只留代码和规则版本，不留原文；分类时可附上建议，不存在的建议被拒绝")
  void theSuggestionIsKeptWithoutItsTextAndLinked() {
    String id = ask("CLASSIFIER", "我家的羊圈" + WAGES, null).path("suggestionId");
    String row =
        one("select row_to_json(s)::text from classification_suggestion s where id = '" + id + "'");
    assertThat(row)
        .contains("R31_5", "model_edition\":\"shipped-2")
        .doesNotContain("羊圈")
        .doesNotContain("工资");
    Case petition = County.registered("2026-11-02");
    String path = petition.path("classification");
    petition
        .attempt(County.as("CLASSIFIER"), path, decision(UUID.randomUUID().toString()))
        .then()
        .statusCode(409)
        .body("code", equalTo("UNKNOWN_SUGGESTION"));
    petition.at(County.as("CLASSIFIER"), path, decision(id));
    assertThat(
            one(
                "select d.kind || ' ' || d.route from classification_decision d"
                    + " where d.suggestion_id = '"
                    + id
                    + "'"))
        .isEqualTo("APPEAL R31_5");
  }

  private static String decision(String suggestionId) {
    return """
    {"kind":"APPEAL","route":"R31_5","subjectCode":"04","suggestionId":"%s",
     "occurredOn":"2026-11-02"}
    """
        .formatted(suggestionId);
  }

  private String one(String sql) {
    try (Connection connection = database.getConnection();
        ResultSet row = connection.createStatement().executeQuery(sql)) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
