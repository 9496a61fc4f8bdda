package cn.huiyin.disclosure.resource;

import static cn.huiyin.disclosure.resource.Desk.ITEMS;
import static cn.huiyin.disclosure.resource.Desk.as;
import static cn.huiyin.disclosure.resource.Desk.drafted;
import static cn.huiyin.disclosure.resource.Desk.published;
import static cn.huiyin.disclosure.resource.Desk.reviewed;
import static cn.huiyin.disclosure.resource.Desk.text;
import static cn.huiyin.disclosure.resource.Desk.wording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import cn.huiyin.disclosure.resource.Desk.Case;
import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "disclosure"))
@DisplayName("公开信息：拟制、审查、公开、更正、撤回")
class DisclosureResourceTest {

  @Test
  @DisplayName("从拟制到公开走完全程，每步一个事件，事件中没有名称")
  void anItemGoesTheWholeWayAndItsEventsCarryNoTitle() {
    Case item = published("全程测试名称");
    as("BUREAU_HEAD")
        .get(ITEMS + "/" + item.id())
        .then()
        .statusCode(200)
        .header("ETag", item.tag())
        .body("stage", equalTo("PUBLISHED"))
        .body("openVersion", equalTo(1))
        .body("firstPublishedOn", equalTo("2023-05-30"))
        .body("deadline.due", equalTo("2023-06-19"))
        .body("deadline.overdue", equalTo(false));
    String types =
        "SELECT string_agg(type, ' ' ORDER BY aggregate_version) FROM case_event"
            + " WHERE aggregate_id = '"
            + item.id()
            + "'";
    assertThat(text(types))
        .isEqualTo(
            "disclosure.drafted disclosure.self-checked disclosure.reviewed disclosure.approved"
                + " disclosure.published");
    assertThat(text("SELECT count(*) FROM case_event WHERE data::text LIKE '%全程测试%'"))
        .isEqualTo("0");
  }

  @Test
  @DisplayName("含个人信息的草稿拒绝自查，只说明种类和位置")
  void personalDataIsRefusedByKindAndPlace() {
    Case item =
        drafted("公示")
            .then(
                "DISCLOSURE_EDITOR",
                "revisions",
                Map.of("wording", wording("公示", "请联系13800138000")));
    item.attempt("DISCLOSURE_EDITOR", "self-checks", Map.of("basis", "第二十一条"))
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("PERSONAL_DATA_FOUND"))
        .body("detail", containsString("手机号码（第3行第4字）"))
        .body(not(containsString("13800138000")));
  }

  @Test
  @DisplayName("未经两人审查不得公开")
  void nothingIsPublishedWithoutTheReview() {
    Case item = drafted("未审查");
    item.attempt("BUREAU_HEAD", "publications", Map.of("platform", "COUNTY_PORTAL"))
        .statusCode(409)
        .body("code", equalTo("ACT_NOT_ALLOWED"));
  }

  @Test
  @DisplayName("同一人兼有编辑和保密审查角色也不得审查自己的稿件")
  void onePersonMayNotBeEditorAndReviewer() {
    Case item = drafted("同一人").then("DISCLOSURE_EDITOR", "self-checks", Map.of("basis", "第二十一条"));
    Case other = published("审核人另有其人");
    Desk.change(
        "UPDATE disclosure_version SET editor = (SELECT unit_head FROM disclosure_version WHERE"
            + " item_id = '"
            + other.id()
            + "') WHERE item_id = '"
            + item.id()
            + "'");
    item.attempt("UNIT_HEAD", "unit-approvals", Map.of("decision", "AGREED"))
        .statusCode(409)
        .body("code", equalTo("REVIEWER_IS_EDITOR"));
  }

  @Test
  @DisplayName("旧版本的If-Match得412，没有If-Match得428")
  void anActNeedsTheVersionSeen() {
    Case item = drafted("版本");
    item.then("DISCLOSURE_EDITOR", "self-checks", Map.of("basis", "第二十一条"));
    item.attempt("UNIT_HEAD", "unit-approvals", Map.of("decision", "AGREED")).statusCode(412);
    as("UNIT_HEAD")
        .body(Map.of("decision", "AGREED"))
        .post(ITEMS + "/" + item.id() + "/unit-approvals")
        .then()
        .statusCode(428);
  }

  @Test
  @DisplayName("更正版本经审查后替换，旧版本留存，索引号不变")
  void aCorrectionIsReviewedAndReplacesTheOpenVersion() {
    Case item =
        published("更正前")
            .then(
                "DISCLOSURE_EDITOR",
                "corrections",
                Map.of(
                    "wording", wording("更正后", "每周四。"), "note", "更正时间", "occurredOn", "2023-06-01"));
    Desk.anybody()
        .get("/api/v1/public/disclosures/" + item.id())
        .then()
        .body("entry.title", equalTo("更正前"));
    reviewed(item, "2023-06-01")
        .then(
            "BUREAU_HEAD",
            "publications",
            Map.of("platform", "COUNTY_PORTAL", "occurredOn", "2023-06-02"));
    Desk.anybody()
        .get("/api/v1/public/disclosures/" + item.id())
        .then()
        .statusCode(200)
        .body("entry.title", equalTo("更正后"))
        .body("entry.version", equalTo(2))
        .body("entry.publishedOn", equalTo("2023-05-30"))
        .body("corrections", hasSize(1))
        .body("corrections[0].note", equalTo("更正时间"))
        .body("text", equalTo("每周四。"));
    assertThat(
            text(
                "SELECT title FROM disclosure_version WHERE version_no = 1 AND item_id = '"
                    + item.id()
                    + "'"))
        .isEqualTo("更正前");
  }

  @Test
  @DisplayName("撤回后公众只见存根")
  void aWithdrawnItemLeavesAStub() {
    Case item =
        published("撤回测试")
            .then(
                "BUREAU_HEAD",
                "withdrawals",
                Map.of("reasonClass", "CONTENT_ERROR", "occurredOn", "2023-06-03"));
    Desk.anybody()
        .get("/api/v1/public/disclosures/" + item.id())
        .then()
        .statusCode(200)
        .body("entry.status", equalTo("WITHDRAWN"))
        .body("entry.withdrawnOn", equalTo("2023-06-03"))
        .body("entry.withdrawalReason", equalTo("CONTENT_ERROR"))
        .body("entry.indexNo", notNullValue())
        .body("entry.summary", equalTo(null))
        .body("text", equalTo(null));
  }

  @Test
  @DisplayName("外单位的人看不到本单位的草稿")
  void anotherUnitsDraftIsNotThere() {
    String id =
        as("UNIT_HANDLER", "U-A")
            .body(
                Map.of(
                    "categoryCode", "D06",
                    "mode", "PROACTIVE",
                    "formedOn", "2023-05-22",
                    "wording", wording("本单位", "正文")))
            .post(ITEMS)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    as("UNIT_HEAD", "U-B").get(ITEMS + "/" + id).then().statusCode(404);
    as("UNIT_HEAD", "U-A").get(ITEMS + "/" + id).then().statusCode(200);
    as("UNIT_HEAD", "U-B").get(ITEMS).then().body("items.id", not(hasItem(id)));
    as("UNIT_HEAD", "U-A").get(ITEMS).then().body("items.id", hasItem(id));
  }

  @Test
  @DisplayName("目录逐页翻到底，名称按字检索，百分号只是一个字")
  void theListPagesThroughAndFindsTitles() {
    drafted("逐页甲100%");
    drafted("逐页乙100x");
    String first =
        as("DISCLOSURE_EDITOR").get(ITEMS + "?q=逐页&limit=1").then().extract().path("next");
    as("DISCLOSURE_EDITOR")
        .get(ITEMS + "?q=逐页&limit=1&cursor=" + first)
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].title", equalTo("逐页甲100%"))
        .body("next", equalTo(null));
    as("DISCLOSURE_EDITOR")
        .queryParam("q", "0%")
        .get(ITEMS)
        .then()
        .body("items.title", hasItem("逐页甲100%"))
        .body("items.title", not(hasItem("逐页乙100x")));
  }

  @Test
  @DisplayName("未来的日期得409，未知字段、未知类别得400")
  void badInputIsRefused() {
    Map<String, Object> good =
        Map.of(
            "categoryCode", "D03",
            "mode", "PROACTIVE",
            "formedOn", "2023-05-22",
            "wording", wording("名称", "正文"));
    for (Map.Entry<String, Object> bad :
        Map.of("occurredOn", (Object) "2999-01-01", "who", "x", "categoryCode", "D99").entrySet()) {
      Map<String, Object> body = new java.util.HashMap<>(good);
      body.put(bad.getKey(), bad.getValue());
      int refused = bad.getKey().equals("occurredOn") ? 409 : 400;
      as("DISCLOSURE_EDITOR").body(body).post(ITEMS).then().statusCode(refused);
    }
  }
}
