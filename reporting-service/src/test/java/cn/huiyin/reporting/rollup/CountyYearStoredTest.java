package cn.huiyin.reporting.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import cn.huiyin.kit.inbox.Inbox;
import cn.huiyin.kit.ops.CheckResult;
import cn.huiyin.kit.ops.IntegrityCheck;
import cn.huiyin.reporting.recount.Recount;
import cn.huiyin.reporting.recount.RecountResult;
import cn.huiyin.reporting.support.Calls;
import cn.huiyin.reporting.support.CaseFile.Sent;
import cn.huiyin.reporting.support.Deliveries;
import cn.huiyin.reporting.support.ReportingTest;
import cn.huiyin.reporting.support.SampleYear;
import cn.huiyin.reporting.support.Store;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ReportingTest
@DisplayName("一年的事件，乱序、重复送达，汇总不变")
class CountyYearStoredTest {
  private static final List<Sent> EVENTS =
      Deliveries.shuffledAndDoubled(Deliveries.of(SampleYear.files()), 20231231);
  private static boolean taken;

  @Inject Inbox inbox;
  @Inject Recount recount;
  @Inject @Any Instance<IntegrityCheck> checks;

  @BeforeEach
  void takeTheYearOnce() throws SQLException {
    if (!taken) {
      Store.empty();
      Store.take(inbox, EVENTS, 1000);
      taken = true;
    }
  }

  @Test
  @DisplayName("全部指标与公布的一致")
  void allFiguresAreAsPublished() {
    JsonPath answer =
        Calls.as("ANALYST")
            .get("/api/v1/reports/rule-of-law/2023/figures")
            .then()
            .statusCode(200)
            .body("year", is(2023))
            .extract()
            .jsonPath();
    Map<String, Integer> figures = answer.getMap("figures");
    SampleYear.expected()
        .forEach((id, value) -> assertThat(figures).as(id).containsEntry(id, value.intValue()));
  }

  @Test
  @DisplayName("重算与汇总逐格一致（I-42）")
  void aRecountAgreesWithTheRollupsCellByCell() {
    RecountResult result = recount.run();
    assertThat(result.shown()).isEmpty();
    assertThat(result.agrees()).isTrue();
    assertThat(result.cells()).isPositive();
  }

  @Test
  @DisplayName("篡改一格，重算指出哪一格")
  void aTamperedCellIsNamedByTheRecount() throws SQLException {
    String tamper =
        "UPDATE rollup_daily SET quantity = quantity %s 1 WHERE metric = 'campaign.supervision'"
            + " AND day = (SELECT min(day) FROM rollup_daily WHERE metric = 'campaign.supervision')";
    Store.execute(tamper.formatted("+"));
    RecountResult result = recount.run();
    Store.execute(tamper.formatted("-"));
    assertThat(result.agrees()).isFalse();
    assertThat(result.differences()).isEqualTo(1);
    assertThat(result.shown().get(0).metric()).isEqualTo("campaign.supervision");
  }

  @Test
  @DisplayName("对账全部通过")
  void allIntegrityChecksOfTheStoreHold() {
    checks.stream()
        .filter(check -> check.id().startsWith("I-4") || check.id().startsWith("reporting."))
        .forEach(
            check -> {
              CheckResult result = check.check();
              assertThat(result.ok()).as(check.id() + " " + result.detail()).isTrue();
              assertThat(result.count()).as(check.id()).isPositive();
            });
  }

  @Test
  @DisplayName("报告全文：数字入句，约数合规，每句一次")
  void theReportHasItsFiguresInItsSentences() {
    Calls.as("BUREAU_HEAD")
        .accept("text/markdown")
        .get("/api/v1/reports/rule-of-law/2023")
        .then()
        .statusCode(200)
        .body(containsString("全年共办理信访件6246件"))
        .body(containsString("依法分类处理信访诉求1270件"))
        .body(containsString("办理复查复核34件"))
        .body(containsString("5月聘请2名律师"))
        .body(containsString("共建立评理室231个，全年共化解信访事项539件"))
        .body(containsString("不少于50件，已完成目标"))
        .body(containsString("化解信访积案52件（交办积案38件、社会突出信访问题14件）"))
        .body(containsString("刊发解读文章20篇，转发推送130余条，阅读量超3000人次"))
        .body(containsString("宣传折页10000余份"))
        .body(containsString("500多份，设置宣传专栏60余个，开展上街咨询宣传活动48次"))
        .body(not(containsString("{{")))
        .body(not(containsString("[[")))
        .body(not(containsString("✘")));
  }

  @Test
  @DisplayName("检举控告只计数，不列明")
  void accusationsAreCountedAndNotListed() {
    JsonPath answer =
        Calls.as("ANALYST")
            .get("/api/v1/figures/petition.handled.by_kind.ACCUSATION/cases?year=2023")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(answer.getList("items")).isEmpty();
    assertThat(answer.getLong("withheld")).isEqualTo(218);
  }

  @Test
  @DisplayName("分析员看不到小于三的检举控告分格")
  void anAnalystSeesNoAccusationCellBelowThree() {
    String question =
        "/api/v1/figures/petition.handled?year=2023&groupBy=division,month&kind=ACCUSATION";
    JsonPath analyst = Calls.as("ANALYST").get(question).jsonPath();
    List<Integer> seen = analyst.getList("rows.quantity");
    assertThat(seen).contains((Integer) null);
    assertThat(seen).filteredOn(q -> q != null).allMatch(q -> q >= 3);
    assertThat(analyst.getInt("value")).isEqualTo(218);
    Calls.as("BUREAU_HEAD")
        .get(question)
        .then()
        .body("suppressed", is(0))
        .body("rows.quantity", everyItem(not(is((Integer) null))));
  }

  @Test
  @DisplayName("数后之案翻页不重不漏")
  void thePagesOfCasesAddUpToTheFigure() {
    String path = "/api/v1/figures/petition.routed/cases?year=2023&limit=200";
    String cursor = "";
    long seen = 0;
    do {
      JsonPath page = Calls.as("SUPERVISOR").get(path + cursor).jsonPath();
      seen += page.getList("items").size();
      cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
    } while (cursor != null);
    assertThat(seen).isEqualTo(1270);
  }
}
