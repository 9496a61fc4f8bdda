package cn.huiyin.petition.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.petition.citizen.Citizen;
import cn.huiyin.petition.importing.SecondCounty;
import cn.huiyin.petition.integrity.Tampering;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("公众端的门：重复提交、并发、说得明白的拒绝、密件不露")
class PublicDoorResourceTest {
  private static final int CALLERS = 50;

  @BeforeEach
  void county() {
    County.found();
  }

  private static List<Response> atOnce(Callable<Response> call) throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    try {
      List<Response> answers = new ArrayList<>();
      for (Future<Response> each :
          callers.invokeAll(IntStream.range(0, CALLERS).mapToObj(i -> call).toList())) {
        answers.add(each.get());
      }
      return answers;
    } finally {
      callers.shutdownNow();
    }
  }

  private static long withStatus(List<Response> answers, int status) {
    return answers.stream().filter(answer -> answer.statusCode() == status).count();
  }

  private static Citizen submitted(String body) {
    Response receipt = Citizen.submit(UUID.randomUUID().toString(), body);
    receipt.then().statusCode(201);
    return new Citizen(receipt.path("petitionNo"), receipt.path("queryCode"));
  }

  private static Case caseOf(Citizen citizen) {
    String id = SecondCounty.id(citizen.petitionNo()).toString();
    return new Case(id, citizen.queryCode(), null, "2026-11-01").seenAgain();
  }

  @Test
  @DisplayName("I-59 50个并发提交用同一幂等键：一件，一张回执，重发的也不缓存")
  void fiftyTapsOnTheButtonMakeOnePetition() throws Exception {
    String key = UUID.randomUUID().toString();
    String body = Citizen.body(County.DIVISION, "水管漏水" + key);
    List<Response> answers = atOnce(() -> Citizen.submit(key, body));
    assertThat(withStatus(answers, 201) + withStatus(answers, 409)).isEqualTo(CALLERS);
    Response again = Citizen.submit(key, body);
    again
        .then()
        .statusCode(201)
        .header("Cache-Control", equalTo("no-store"))
        .body("nextStep", matchesPattern(".*最迟在2026年\\d{1,2}月\\d{1,2}日转送、交办.*"));
    answers.stream()
        .filter(answer -> answer.statusCode() == 201)
        .forEach(answer -> assertThat(answer.asString()).isEqualTo(again.asString()));
    assertThat(registeredWith(key)).isEqualTo(1);
  }

  @Test
  @DisplayName("没有幂等键、键已过期的重复提交：各有编号，提示为重复录入，由人决定，不自动作废")
  void withoutALivingKeyADoubleIsForAPersonToJudge() {
    String key = UUID.randomUUID().toString();
    String body = Citizen.body(County.DIVISION, "村口的石材厂夜里切割到十一点，粉尘飘进屋" + key);
    Response first = Citizen.submit(key, body);
    Tampering.owner("delete from idempotency_key where key = '" + key + "'");
    Response late = Citizen.submit(key, body);
    Response without =
        RestAssured.given()
            .contentType("application/json")
            .body(body)
            .post("/api/v1/public/petitions");
    late.then().statusCode(201);
    without.then().statusCode(201);
    assertThat(registeredWith(key)).isEqualTo(3);
    assertThat(late.<String>path("queryCode")).isNotEqualTo(first.path("queryCode"));
    UUID earlier = SecondCounty.id(first.path("petitionNo"));
    for (Response each : List.of(late, without)) {
      UUID id = SecondCounty.id(each.path("petitionNo"));
      County.as("CLASSIFIER")
          .get("/api/v1/petitions/" + id + "/similar")
          .then()
          .statusCode(200)
          .body(
              "candidates.find { it.petitionId == '" + earlier + "' }.kind",
              equalTo("CLERICAL_DUPLICATE"));
    }
  }

  private static long registeredWith(String words) {
    return SecondCounty.count(
        "select count(*) from petition_content where body like ?", "%" + words);
  }

  @Test
  @DisplayName("50个并发撤回、补充、上传：撤回一次；补充的一份不少，版本不乱")
  void parallelActsOfOnePetitioner() throws Exception {
    Citizen leaving = submitted(Citizen.body(County.DIVISION, "路灯不亮。"));
    List<Response> withdrawals = atOnce(() -> leaving.act("withdrawals", "{}"));
    assertThat(withStatus(withdrawals, 200)).isEqualTo(1);
    assertThat(withStatus(withdrawals, 409)).isEqualTo(CALLERS - 1);
    Citizen busy = submitted(Citizen.body(County.DIVISION, "井盖丢失。"));
    List<Response> texts = atOnce(() -> busy.act("supplements", "{\"text\":\"还没有来修。\"}"));
    List<Response> files = atOnce(() -> busy.attach("照片.txt", "照片说明".getBytes()));
    assertThat(withStatus(texts, 200)).isEqualTo(CALLERS);
    assertThat(withStatus(files, 201)).isEqualTo(CALLERS);
    UUID id = SecondCounty.id(busy.petitionNo());
    assertThat(SecondCounty.count("select count(*) from attachment where petition_id = ?", id))
        .isEqualTo(CALLERS);
    busy.follow()
        .then()
        .statusCode(200)
        .body("steps.size()", equalTo(2 * CALLERS + 1), "steps[0].step", equalTo("REGISTERED"));
  }

  @Test
  @DisplayName("不是时候的撤回、评价、复查、补充：用平常话说明现在的状态和该怎么办")
  void refusalsAreInPlainWords() {
    Citizen citizen = submitted(Citizen.body(County.DIVISION, "村道积水。"));
    refused(citizen, "ratings", "{\"object\":\"UNIT\",\"rating\":\"SATISFIED\"}", "已登记", "收到答复以后");
    caseOf(citizen)
        .act(
            County.as("CLASSIFIER"),
            "classification",
            "{\"kind\":\"APPEAL\",\"route\":\"R31_6\",\"subjectCode\":\"01\","
                + "\"unitCode\":\"AC-TOWN\"}");
    refused(citizen, "withdrawals", "{}", "待转送交办", "不能在网上撤回");
    Case petition = caseOf(citizen);
    petition.act(County.as("CLASSIFIER"), "transfers", "{\"unitCode\":\"AC-TOWN\"}");
    String review = "{\"level\":\"REVIEW\",\"reasons\":\"不服\"}";
    refused(citizen, "review-requests", review, "已转送交办", "收到处理意见书以后30日内");
    Citizen gone = submitted(Citizen.body(County.DIVISION, "村道积水。"));
    gone.act("withdrawals", "{}").then().statusCode(200);
    refused(gone, "supplements", "{\"text\":\"又积水\"}", "已撤回", "可以重新提出");
    gone.attach("a.txt", "a".getBytes())
        .then()
        .statusCode(409)
        .body("detail", containsString("不能再补充材料"));
  }

  private static void refused(
      Citizen citizen, String what, String body, String stage, String advice) {
    citizen
        .act(what, body)
        .then()
        .statusCode(409)
        .body("code", equalTo("ACT_NOT_ALLOWED"))
        .body(
            "detail", allOf(containsString("您的信访件现在的状态是“" + stage + "”"), containsString(advice)));
  }

  @Test
  @DisplayName("I-50 检举控告：查询只见步骤不见去向；错码的回答与普通件一字不差；不能撤回")
  void anAccusationIsNoDifferentFromOutside() {
    Citizen accuser = submitted(Citizen.body(County.DIVISION, "举报村干部侵占补助款。"));
    Citizen neighbour = submitted(Citizen.body(County.DIVISION, "路灯不亮。"));
    Case petition = caseOf(accuser);
    petition.act(
        County.as("CLASSIFIER"),
        "classification",
        "{\"kind\":\"ACCUSATION\",\"route\":\"DISCIPLINE\",\"subjectCode\":\"15\","
            + "\"unitCode\":\"AC-JW\"}");
    petition.act(County.as("DISCIPLINE_LIAISON"), "transfers", "{\"unitCode\":\"AC-JW\"}");
    accuser
        .follow()
        .then()
        .statusCode(200)
        .body("steps.step", hasItem("DISPATCHED"))
        .body("steps.find { it.step == 'DISPATCHED' }.unit", nullValue());
    Response sealed = new Citizen(accuser.petitionNo(), "AAAAA-AAAAA-AAAAA-AAAAA").follow();
    Response open = new Citizen(neighbour.petitionNo(), "AAAAA-AAAAA-AAAAA-AAAAA").follow();
    Response nobody = new Citizen("C-2026-W-999999", accuser.queryCode()).follow();
    assertThat(List.of(sealed.asString(), open.asString())).containsOnly(nobody.asString());
    assertThat(sealed.headers().asList().stream().map(h -> h.getName()).toList())
        .isEqualTo(nobody.headers().asList().stream().map(h -> h.getName()).toList());
    accuser.act("withdrawals", "{}").then().statusCode(409);
  }

  @Test
  @DisplayName("填得不对的，用中文说明哪一项、错在哪里；要英文的给英文")
  void whatIsWrongWithAFieldIsSaidInChinese() {
    String blank = "{\"divisionCode\":\"%s\",\"text\":\" \"}".formatted(County.DIVISION);
    Citizen.submit(UUID.randomUUID().toString(), blank)
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("text"))
        .body("violations[0].message", matchesPattern("\\p{IsHan}+"));
    RestAssured.given()
        .header("Accept-Language", "en")
        .contentType("application/json")
        .body(blank)
        .post("/api/v1/public/petitions")
        .then()
        .statusCode(400)
        .body("violations[0].message", equalTo("must not be blank"));
  }

  @Test
  @DisplayName("没有文件、字段名不对的上传答400；怪名字只作文字，不作路径")
  void strangeUploadsAreAnsweredCalmly() {
    Citizen citizen = submitted(Citizen.body(County.DIVISION, "附件名字测试。"));
    String path = "/api/v1/public/petitions/" + citizen.petitionNo() + "/attachments";
    citizen
        .withCode()
        .multiPart("other", "a.txt", "a".getBytes())
        .post(path)
        .then()
        .statusCode(400);
    citizen.withCode().multiPart("text", "没有文件").post(path).then().statusCode(400);
    citizen.withCode().contentType("application/json").body("{}").post(path).then().statusCode(415);
    List<String> names =
        List.of("../../../etc/passwd", "C:\\windows\\a.exe", "\u202Efdp.txt", "长".repeat(200));
    names.forEach(name -> citizen.attach(name, "内容".getBytes()).then().statusCode(201));
    List<String> kept = citizen.get("personal-data").jsonPath().getList("attachments.name");
    assertThat(kept).hasSize(4).allMatch(name -> name.matches("[\\p{L}\\p{N}_]{1,80}\\.txt"));
  }
}
