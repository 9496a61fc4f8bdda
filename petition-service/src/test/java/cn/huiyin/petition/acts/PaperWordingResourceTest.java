package cn.huiyin.petition.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("文书模板：谁修订、何时起用")
class PaperWordingResourceTest {

  @BeforeEach
  void county() {
    County.found();
  }

  @Test
  @DisplayName("模板由信访局负责人修订；未知占位符不予接受；旧文书不变")
  void theHeadOfTheBureauSetsTheWording() {
    String path = "/api/v1/paper-templates/TERMINATION_NOTICE";
    Case before = Answered.accepted();
    terminate(before, today());
    String old = Papers.text(before, "TERMINATION_NOTICE");
    String tag = County.as("BUREAU_HEAD").get(path).header("ETag");
    String text = County.as("BUREAU_HEAD").get(path).path("text");
    String changed = text.replace("特此告知", "特此书面告知").replace("\n", "\\n");
    String body = "{\"text\":\"" + changed + "\"}";
    County.as("BUREAU_HEAD").body(body).put(path).then().statusCode(428);
    County.as("CLASSIFIER").header("If-Match", tag).body(body).put(path).then().statusCode(403);
    set(tag, "{\"text\":\"" + changed + "{{password}}\"}", path).then().statusCode(400);
    set(tag, body, path).then().statusCode(200).body("version", not(equalTo(1)));
    set(tag, body.replace("书面", "正式"), path).then().statusCode(412);
    Case after = Answered.accepted();
    terminate(after, today());
    assertThat(Papers.text(after, "TERMINATION_NOTICE")).contains("特此书面告知", "信访人撤回信访请求");
    assertThat(Papers.text(before, "TERMINATION_NOTICE")).isEqualTo(old).doesNotContain("书面告知");
    County.as("BUREAU_HEAD")
        .get("/api/v1/paper-templates")
        .then()
        .body("kind", hasItems("RECEIPT", "OPINION"), "text[0]", containsString("[标题]"));
  }

  private static Response set(String tag, String body, String path) {
    return County.as("BUREAU_HEAD").header("If-Match", tag).body(body).put(path);
  }

  @Test
  @DisplayName("模板按日期起用：将来起用的到期才用；补办过去的行为，用当日的模板")
  void aWordingIsInForceByDate() {
    String path = "/api/v1/paper-templates/REOPENING_NOTICE";
    String text = County.as("BUREAU_HEAD").get(path).path("text");
    String body = "{\"inForceFrom\":\"%s\",\"text\":\"%s\"}";
    String shipped = text.replace("\n", "\\n");
    String coming = shipped.replace("请依照", "请自明年起依照");
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    String tag = County.as("BUREAU_HEAD").get(path).header("ETag");
    set(tag, body.formatted(today.minusDays(1), coming), path).then().statusCode(400);
    Response set = set(tag, body.formatted(today.plusYears(1), coming), path);
    set.then().statusCode(200);
    County.as("BUREAU_HEAD").get(path).then().body("text", equalTo(text));
    Response now = set(set.header("ETag"), body.formatted(today, shipped + "[附注] 今日起用。"), path);
    now.then().statusCode(200);
    County.as("BUREAU_HEAD")
        .get(path + "/editions")
        .then()
        .body("version", equalTo(List.of(1, 2, 3)), "inForceFrom[0]", nullValue());
    assertThat(reopened(today.toString())).contains("今日起用。").doesNotContain("自明年起");
    assertThat(reopened("2026-08-20")).doesNotContain("今日起用。", "自明年起");
  }

  private static String reopened(String day) {
    Case petition = Answered.accepted();
    terminate(petition, "2026-08-13");
    petition.act(
        County.as("BUREAU_HEAD"),
        "reopenings",
        "{\"ground\":\"SUPERVISION_FINDING\",\"text\":\"重办\",\"occurredOn\":\"%s\"}"
            .formatted(day));
    return Papers.text(petition, "REOPENING_NOTICE");
  }

  private static String today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
  }

  private static void terminate(Case petition, String day) {
    petition.act(County.as("UNIT_HANDLER", County.TOWN), "hearings", Case.on("2026-08-12"));
    petition.act(
        County.as("UNIT_HEAD", County.TOWN),
        "termination",
        "{\"reason\":\"WITHDRAWN_BY_PETITIONER\",\"occurredOn\":\"" + day + "\"}");
  }
}
