package cn.huiyin.petition.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.huiyin.embedded.TestPlatform;
import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.petition.importing.SecondCounty;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("保密与回避（DOMAIN 7、9.6）")
class ConfidentialityResourceTest {
  @BeforeEach
  void county() {
    County.found();
  }

  private static Response full(Case petition, String role, String unit) {
    return SecondCounty.as(role, unit)
        .queryParam("view", "FULL")
        .queryParam("purpose", "HANDLING")
        .get("/api/v1/petitions/" + petition.id());
  }

  private static Case accusation() {
    Case petition = County.registered("2026-11-02");
    petition.act(
        County.as("CLASSIFIER"),
        "classification",
        """
        {"kind":"ACCUSATION","route":"DISCIPLINE","subjectCode":"15","unitCode":"AC-JW",
         "accusedUnitCode":"AC-TOWN","occurredOn":"2026-11-02"}
        """);
    return petition;
  }

  private static Case registeredNow() {
    Response registered =
        County.as("INTAKE")
            .body(
                "{\"channel\":\"PHONE\",\"divisionCode\":\"%s\",\"text\":\"路灯\",\"petitioner\":{\"name\":\"甲\"}}"
                    .formatted(County.DIVISION))
            .post("/api/v1/petitions");
    registered.then().statusCode(201);
    return new Case(
        registered.path("petition.id"),
        registered.path("queryCode"),
        registered.header("ETag"),
        null);
  }

  private static Case anothersEntry() {
    Response registered =
        County.as("CLASSIFIER").body(County.registration("2026-11-02")).post("/api/v1/petitions");
    registered.then().statusCode(201);
    return new Case(registered.path("petition.id"), null, registered.header("ETag"), "2026-11-02");
  }

  private static long views(Case petition) {
    return SecondCounty.count(
        "select count(*) from audit_log where act = 'view.full' and aggregate_id = ?",
        UUID.fromString(petition.id()));
  }

  @Test
  @DisplayName("I-50 检举控告：被检举单位、登记员、分类员从哪里都不知道有它，督查员只在一处见其日期")
  void noDoorTellsOfAnAccusation() {
    Case petition = accusation();
    String number =
        County.as("DISCIPLINE_LIAISON")
            .get("/api/v1/petitions/" + petition.id())
            .path("petitionNo");
    for (String role :
        List.of("INTAKE", "CLASSIFIER", "UNIT_HANDLER", "UNIT_HEAD", "REVIEWER", "SUPERVISOR")) {
      String unit = role.startsWith("UNIT") ? County.TOWN : null;
      for (String door : List.of("history", "deadlines", "attachments")) {
        int status = SecondCounty.as(role, unit).get(petition.path(door)).statusCode();
        assertThat(status).as(role + " " + door).isEqualTo(404);
      }
      assertThat(full(petition, role, unit).statusCode())
          .as(role)
          .isEqualTo(role.equals("SUPERVISOR") ? 403 : 404);
      SecondCounty.as(role, unit)
          .queryParam("number", number)
          .get("/api/v1/petitions")
          .then()
          .body("items.petitionNo", not(hasItem(number)));
    }
  }

  @Test
  @DisplayName("I-52 密件的全部信息：局负责人须经纪检移交专员同意，每次查看留痕")
  void theHeadSeesASealedPersonWithTheLiaisonOnly() {
    Case petition = accusation();
    full(petition, "BUREAU_HEAD", null).then().statusCode(403);
    Response asked =
        petition.attempt(
            County.as("BUREAU_HEAD"),
            petition.path("sealed-views"),
            "{\"purpose\":\"LAWFUL_DEMAND\"}");
    asked.then().statusCode(201).body("validUntil", nullValue());
    full(petition, "BUREAU_HEAD", null).then().statusCode(403);
    petition
        .attempt(
            County.as("DISCIPLINE_LIAISON"),
            petition.path("sealed-views/" + asked.path("id") + "/agreements"),
            "")
        .then()
        .statusCode(200);
    long before = views(petition);
    full(petition, "BUREAU_HEAD", null)
        .then()
        .statusCode(200)
        .body("petitioner.name", equalTo("测试甲"));
    full(petition, "DISCIPLINE_LIAISON", null).then().statusCode(200);
    assertThat(views(petition)).isEqualTo(before + 2);
  }

  @Test
  @DisplayName("I-53 解除密件要两个人，密件期间的案卷仍不给别人看")
  void unsealingTakesTwoPersonsAndKeepsTheHistory() {
    Case petition = accusation();
    String ground = "{\"groundCode\":\"CLASSIFIED_WRONGLY\",\"occurredOn\":\"2026-11-03\"}";
    petition
        .attempt(County.as("BUREAU_HEAD"), petition.path("unsealings"), ground)
        .then()
        .statusCode(409);
    petition.act(
        County.as("BUREAU_HEAD"),
        "reclassifications",
        """
        {"kind":"APPEAL","route":"R31_6","subjectCode":"01","unitCode":"AC-TOWN",
         "reasonCode":"NEW_FACTS","occurredOn":"2026-11-03"}
        """);
    County.as("CLASSIFIER").get(petition.path("history")).then().statusCode(404);
    petition.act(County.as("BUREAU_HEAD"), "unsealings", ground);
    petition
        .attempt(County.as("BUREAU_HEAD"), petition.path("unsealings/confirmations"), ground)
        .then()
        .statusCode(409)
        .body("code", equalTo("UNSEALING_TAKES_TWO_PERSONS"));
    petition.act(County.as("DISCIPLINE_LIAISON"), "unsealings/confirmations", ground);
    County.as("CLASSIFIER")
        .get(petition.path("history"))
        .then()
        .statusCode(200)
        .body("items.type", equalTo(List.of("petition.registered")));
    County.as("BUREAU_HEAD")
        .get(petition.path("history"))
        .then()
        .body("items.type", hasItems("petition.classified", "petition.unsealed"));
  }

  @Test
  @DisplayName("I-25 声明回避的人，不得再办理，也不得查看全部")
  void whoDeclaredAnInterestActsNoMore() {
    Case petition = County.registered("2026-11-02").withTown("2026-11-03");
    petition
        .attempt(
            County.as("UNIT_HEAD", County.TOWN),
            petition.path("recusals"),
            "{\"ground\":\"RELATED_TO_PETITIONER\"}")
        .then()
        .statusCode(201)
        .body("declared", equalTo(true));
    petition
        .attempt(County.as("UNIT_HEAD", County.TOWN), petition.path("acceptance"), "{}")
        .then()
        .statusCode(409)
        .body("code", equalTo("NOBODY_ACTS_WITH_AN_INTEREST"))
        .body("article", equalTo("信访工作条例 第二十八条"));
    full(petition, "UNIT_HEAD", County.TOWN).then().statusCode(403);
    petition.act(County.as("UNIT_HANDLER", County.TOWN), "acceptance", Case.on("2026-11-03"));
  }

  @Test
  @DisplayName("I-56 未成年人由身份证号认出，名单不显示正文，督查员只见编号")
  void aMinorIsKnownByTheResidentIdAndShownToFewer() {
    Response registered =
        County.as("INTAKE")
            .body(
                """
                {"channel":"PHONE","divisionCode":"%s","text":"校园欺凌，请处理。",
                 "petitioner":{"name":"小某","idNumber":"350599201501010013","phone":"19900004444"}}
                """
                    .formatted(County.DIVISION))
            .post("/api/v1/petitions");
    registered.then().statusCode(201);
    String path = "/api/v1/petitions/" + registered.path("petition.id");
    County.as("SUPERVISOR").get(path).then().body("identity", equalTo("REF"), "text", nullValue());
    County.as("CLASSIFIER")
        .get(path)
        .then()
        .body("identity", equalTo("TEXT"), "text", equalTo("校园欺凌，请处理。"))
        .body("petitioner", nullValue());
    County.as("INTAKE")
        .queryParam("number", (String) registered.path("petition.petitionNo"))
        .get("/api/v1/petitions")
        .then()
        .body("items[0].excerpt", nullValue());
  }

  @Test
  @DisplayName("登记员可看自己登记的全部信息，别人登记的只见脱敏；后来标明的被害人即时受保护")
  void intakeSeesAllOfOwnEntriesOnly() {
    Case today = registeredNow();
    full(today, "INTAKE", null).then().statusCode(200);
    full(County.registered("2026-11-02"), "INTAKE", null).then().statusCode(200);
    Case earlier = anothersEntry();
    full(earlier, "INTAKE", null).then().statusCode(403);
    County.as("INTAKE")
        .get("/api/v1/petitions/" + earlier.id())
        .then()
        .body("petitioner.name", equalTo("测*"));
    earlier.act(County.as("CLASSIFIER"), "protections", "{\"person\":\"VICTIM\"}");
    County.as("INTAKE")
        .get("/api/v1/petitions/" + earlier.id())
        .then()
        .body("identity", equalTo("REF"), "petitioner", nullValue());
  }

  @Test
  @DisplayName("责任单位经办人只看在办的，办结后只有负责人凭目的可看")
  void aHandlerSeesAllOfOpenCasesOnly() {
    Case petition = County.registered("2026-11-02").withTown("2026-11-03");
    full(petition, "UNIT_HANDLER", County.TOWN).then().statusCode(200);
    petition.act(
        County.as("UNIT_HEAD", County.TOWN),
        "refusals",
        "{\"groundCode\":\"NA4\",\"occurredOn\":\"2026-11-04\"}");
    full(petition, "UNIT_HANDLER", County.TOWN).then().statusCode(403);
    full(petition, "UNIT_HEAD", County.TOWN).then().statusCode(200);
  }

  @Test
  @DisplayName("I-55、I-52 应用的数据库登录不能改删事件、审计、文书、附件记录和回避记录")
  void nobodyRewritesWhatHappened() throws Exception {
    for (String table : List.of("case_event", "audit_log", "case_paper", "attachment", "recusal")) {
      for (String sql : List.of("delete from " + table, "truncate " + table)) {
        try (Connection connection = TestPlatform.shared().connect("petition");
            Statement statement = connection.createStatement()) {
          assertThat(refused(statement, sql)).as(sql).isTrue();
        }
      }
    }
  }

  private static boolean refused(Statement statement, String sql) {
    try {
      statement.execute(sql);
      return false;
    } catch (SQLException e) {
      return true;
    }
  }

  @Test
  @DisplayName("台账拒收的行含身份信息，系统管理员看不到")
  void theAdministratorReadsNoRefusedRows() {
    County.as("ADMIN")
        .get("/api/v1/ledger-imports/" + UUID.randomUUID() + "/refused-rows")
        .then()
        .statusCode(403);
  }
}
