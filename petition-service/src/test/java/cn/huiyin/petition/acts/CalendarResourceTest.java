package cn.huiyin.petition.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.kit.schedule.DutyRunner;
import cn.huiyin.petition.integrity.Tampering;
import cn.huiyin.petition.watch.due.RecountDeadlines;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("放假安排：录入、更正，只重算未停止的期限")
class CalendarResourceTest {
  private static final String BOTH = "[\"2008-04-04\",\"2008-04-22\"]";

  @Inject DutyRunner runner;
  @Inject RecountDeadlines recount;

  @BeforeEach
  void county() {
    County.found();
  }

  private static Response put(int year, String tag, String off, String makeUp) {
    var caller = County.as("ADMIN");
    return (tag == null ? caller : caller.header("If-Match", tag))
        .body("{\"noticeNo\":\"国办发明电〔2007〕12号\",\"off\":%s,\"makeUp\":%s}".formatted(off, makeUp))
        .put("/api/v1/calendar/" + year);
  }

  private static ValidatableResponse clocks(Case petition) {
    return County.as("BUREAU_HEAD").get(petition.path("deadlines")).then().statusCode(200);
  }

  @Test
  @DisplayName("随系统提供的年度有通知；没有通知的年度注明暂定")
  void aYearSaysWhetherItsNoticeIsKnown() {
    County.as("INTAKE")
        .get("/api/v1/calendar/2026")
        .then()
        .statusCode(200)
        .body("provisional", equalTo(false), "workingDays", equalTo(248))
        .body("off", hasItem("2026-10-01"), "makeUp", hasItem("2026-10-10"));
    County.as("INTAKE")
        .get("/api/v1/calendar/1999")
        .then()
        .body("provisional", equalTo(true), "noticeNo", equalTo(null));
  }

  @Test
  @DisplayName("录入后未停止的期限顺延，已停止的不变；更正后再顺延；清单重算一致")
  void aNoticeMovesOpenClocksOnly() {
    Case open = County.registered("2008-03-20");
    Case closed = County.registered("2008-03-20");
    closed.classified();
    closed.act(
        County.as("CLASSIFIER"),
        "transfers",
        "{\"unitCode\":\"AC-TOWN\",\"occurredOn\":\"2008-03-25\"}");
    clocks(open)
        .body("[0].due", equalTo("2008-04-04"), "[0].explanation.provisional", equalTo(true));

    Response published = put(2008, null, "[\"2008-04-04\"]", "[]");
    published.then().statusCode(200).body("provisional", equalTo(false));
    clocks(open)
        .body("[0].due", equalTo("2008-04-07"), "[0].explanation.provisional", equalTo(false));
    clocks(closed).body("[0].due", equalTo("2008-04-04"));

    put(2008, null, BOTH, "[]").then().statusCode(428);
    Response revised =
        put(2008, published.header("ETag"), "[\"2008-04-04\",\"2008-04-07\"]", "[\"2008-04-05\"]");
    revised.then().statusCode(200).body("makeUp", hasItem("2008-04-05"));
    put(2008, published.header("ETag"), BOTH, "[]").then().statusCode(412);
    clocks(open).body("[0].due", equalTo("2008-04-05"));
    clocks(closed).body("[0].due", equalTo("2008-04-04"));

    runner.runNow(recount, LocalDate.of(2008, 4, 1));
    County.as("SUPERVISOR")
        .get("/api/v1/deadlines?clock=DISPOSE15&dueFrom=2008-04-01&dueTo=2008-04-30")
        .then()
        .body("items.size()", equalTo(1))
        .body("items[0].petitionId", equalTo(open.id()), "items[0].dueOn", equalTo("2008-04-05"))
        .body("items[0].provisional", equalTo(false));
  }

  @Test
  @DisplayName("升级时占位的行由重算的职责算出")
  void linesThatWaitAreCounted() {
    Case petition = County.registered("2007-03-05");
    Tampering.owner(
        "update clock_due set edition = -1, due_on = '2007-03-05' where petition_id = '"
            + petition.id()
            + "'");
    runner.runNow(recount, LocalDate.of(2007, 4, 1));
    County.as("SUPERVISOR")
        .get("/api/v1/deadlines?clock=DISPOSE15&dueFrom=2007-03-01&dueTo=2007-03-31")
        .then()
        .body("items.size()", equalTo(1), "items[0].dueOn", equalTo("2007-03-20"));
  }

  @Test
  @DisplayName("内容相同的再次录入不产生新的版本")
  void theSameNoticeAgainIsNothingNew() {
    Response first = put(2009, null, "[\"2009-10-01\"]", "[]");
    Response again = put(2009, first.header("ETag"), "[\"2009-10-01\"]", "[]");
    again.then().statusCode(200);
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
  }

  @ParameterizedTest(name = "{0} {1} {2}：{3}")
  @CsvSource(
      delimiter = ';',
      value = {
        "2010;[\"2011-10-01\"];[];400",
        "2010;[\"2010-10-09\"];[\"2010-10-09\"];400",
        "2010;[\"2010-10-01\"];[\"2010-10-12\"];400",
        "2010;[];[];400",
        "2010;[\"2010-02-30\"];[];400",
        "1800;[\"1800-10-01\"];[];400"
      })
  @DisplayName("不成立的放假安排答400，什么都不变")
  void whatIsNoNoticeIsRefused(int year, String off, String makeUp, int status) {
    put(year, null, off, makeUp).then().statusCode(status);
    County.as("INTAKE").get("/api/v1/calendar/2010").then().body("provisional", equalTo(true));
  }

  @Test
  @DisplayName("只有系统管理员和局负责人可以录入")
  void othersMayNotRecord() {
    County.as("INTAKE")
        .body("{\"noticeNo\":\"N\",\"off\":[\"2010-10-01\"],\"makeUp\":[]}")
        .put("/api/v1/calendar/2010")
        .then()
        .statusCode(403);
  }
}
