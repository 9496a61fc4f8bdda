package cn.huiyin.petition.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;

import cn.huiyin.embedded.TestPlatform;
import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("办件接口的规矩：版本、范围、规则、保密")
class ActRulesResourceTest {

  @BeforeEach
  void county() {
    County.found();
  }

  @Test
  @DisplayName("登记给出编号和只显示一次的查询码")
  void registrationGivesNumberAndQueryCode() {
    County.as("INTAKE")
        .body(County.registration("2026-11-02"))
        .post("/api/v1/petitions")
        .then()
        .statusCode(201)
        .header("Location", containsString("/api/v1/petitions/"))
        .header("ETag", equalTo("\"1\""))
        .body("petition.petitionNo", matchesRegex("[0-9A-Za-z]+-2026-L-\\d{6}"))
        .body("queryCode", matchesRegex("([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}"));
  }

  @Test
  @DisplayName("没有If-Match的428，版本过时的412")
  void actsNeedTheVersionSeen() {
    Case petition = County.registered("2026-11-02");
    County.as("CLASSIFIER")
        .body("{\"kind\":\"APPEAL\",\"route\":\"R31_6\",\"subjectCode\":\"01\"}")
        .post(petition.path("classification"))
        .then()
        .statusCode(428);
    County.as("CLASSIFIER")
        .header("If-Match", "\"7\"")
        .body("{\"kind\":\"APPEAL\",\"route\":\"R31_6\",\"subjectCode\":\"01\"}")
        .post(petition.path("classification"))
        .then()
        .statusCode(412);
  }

  @Test
  @DisplayName("违反规则的409，说明条文；不留痕迹")
  void aBrokenRuleNamesItsArticle() {
    Case petition = County.registered("2026-08-03").withTown("2026-08-04");
    petition.act(County.as("UNIT_HEAD", County.TOWN), "acceptance", Case.on("2026-08-10"));
    petition
        .attempt(
            County.as("UNIT_HEAD", County.TOWN),
            petition.path("handling-extensions"),
            "{\"days\":10,\"occurredOn\":\"2026-11-10\"}")
        .then()
        .statusCode(409)
        .body("code", equalTo("EXTENSION_BEFORE_DUE_ONCE_AT_MOST_THIRTY_DAYS"))
        .body("article", containsString("三十四"));
    petition
        .attempt(County.as("UNIT_HANDLER", County.TOWN), petition.path("receipts"), "{}")
        .then()
        .statusCode(409)
        .body("code", equalTo("ACT_NOT_ALLOWED"));
    County.as("BUREAU_HEAD")
        .get("/api/v1/petitions/" + petition.id())
        .then()
        .header("ETag", equalTo(petition.tag()));
  }

  @Test
  @DisplayName("格式错误、未知字段400，未来的日期不许")
  void malformedRequestsAreRefused() {
    Case petition = County.registered("2026-11-02").classified();
    petition
        .attempt(
            County.as("CLASSIFIER"), petition.path("transfers"), "{\"unitCode\":\"x\",\"y\":1}")
        .then()
        .statusCode(400);
    petition
        .attempt(County.as("CLASSIFIER"), petition.path("transfers"), "{\"unitCode\":\"\"}")
        .then()
        .statusCode(400);
    petition
        .attempt(
            County.as("CLASSIFIER"),
            petition.path("transfers"),
            "{\"unitCode\":\"AC-TOWN\",\"occurredOn\":\"2999-01-01\"}")
        .then()
        .statusCode(409)
        .body("code", equalTo("DATE_IN_FUTURE"));
  }

  @Test
  @DisplayName("走访代表超过5人的，不予登记")
  void sixRepresentativesOnAVisitAreRefused() {
    County.as("INTAKE")
        .body(
            """
            {"channel":"VISIT","divisionCode":"990101","partySize":20,"representatives":6,
             "text":"集体诉求"}
            """)
        .post("/api/v1/petitions")
        .then()
        .statusCode(409)
        .body("code", equalTo("REPRESENTATIVES_AT_MOST_FIVE"));
  }

  @Test
  @DisplayName("别的单位看不到也办不了（404）")
  void anotherUnitsPetitionIsAbsent() {
    Case petition = County.registered("2026-11-02").withTown("2026-11-03");
    petition
        .attempt(County.as("UNIT_HEAD", County.WATER), petition.path("acceptance"), "{}")
        .then()
        .statusCode(404);
    petition
        .attempt(County.as("UNIT_HEAD", null), petition.path("acceptance"), "{}")
        .then()
        .statusCode(404);
  }

  @Test
  @DisplayName("姓名、电话、地址、正文不在事件里，姓名不以明文存储（I-51）")
  void noIdentityLeavesTheCaseFile() throws Exception {
    Case petition = County.registered("2026-11-02").classified();
    try (Connection connection = TestPlatform.shared().connectAsOwner("petition");
        Statement statement = connection.createStatement()) {
      String id = "'" + petition.id() + "'";
      assertThat(texts(statement, "select data::text from case_event where aggregate_id = " + id))
          .doesNotContain("测试甲", "19900001111", "测试村", "宅基地");
      assertThat(
              texts(
                  statement,
                  "select encode(name_cipher, 'escape') from petitioner where petition_id = " + id))
          .isNotEmpty()
          .doesNotContain("测试甲");
    }
    petition
        .attempt(County.as("CLASSIFIER"), petition.path("transfers"), "{\"unitCode\":\"AC-NONE\"}")
        .then()
        .statusCode(409)
        .body("detail", not(containsString("测试甲")));
  }

  private static String texts(Statement statement, String query) throws Exception {
    StringBuilder all = new StringBuilder();
    try (ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        all.append(row.getString(1)).append('\n');
      }
    }
    return all.toString();
  }
}
