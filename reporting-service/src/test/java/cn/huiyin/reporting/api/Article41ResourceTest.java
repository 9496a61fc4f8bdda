package cn.huiyin.reporting.api;

import static cn.huiyin.reporting.support.SamplePetition.appeal;
import static cn.huiyin.reporting.support.SamplePetition.d;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import cn.huiyin.events.Topics;
import cn.huiyin.events.petition.CoordinationMeetingHeld;
import cn.huiyin.events.petition.CoordinationOutcome;
import cn.huiyin.events.petition.ProposalAdoption;
import cn.huiyin.events.petition.ProposalEvent.FeedbackReceived;
import cn.huiyin.events.petition.ProposalEvent.ProposalIssued;
import cn.huiyin.events.petition.ProposalKind;
import cn.huiyin.events.petition.SupervisionClosed;
import cn.huiyin.events.petition.SupervisionForm;
import cn.huiyin.events.petition.SupervisionOpened;
import cn.huiyin.kit.inbox.Inbox;
import cn.huiyin.reporting.recount.Recount;
import cn.huiyin.reporting.rollup.FoldAnew;
import cn.huiyin.reporting.support.Calls;
import cn.huiyin.reporting.support.CaseFile;
import cn.huiyin.reporting.support.CaseFile.Sent;
import cn.huiyin.reporting.support.Deliveries;
import cn.huiyin.reporting.support.ReportingTest;
import cn.huiyin.reporting.support.Store;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ReportingTest
@DisplayName("第四十一条：督办、建议从事件到指标、案件、重算、报告")
class Article41ResourceTest {
  @Inject Inbox inbox;
  @Inject Recount recount;
  @Inject FoldAnew foldAnew;

  @BeforeEach
  void aYearOfSupervisionsAndProposals() throws SQLException {
    Store.empty();
    List<Sent> events = new ArrayList<>();
    events.addAll(supervised("P-1", "DELAY", "RECTIFIED").sent());
    events.addAll(supervised("P-2", "SHIFTING", null).sent());
    events.addAll(proposal("J-1", ProposalKind.IMPROVE_WORK, ProposalAdoption.ADOPTED).sent());
    events.addAll(proposal("J-2", ProposalKind.IMPROVE_POLICY, null).sent());
    Store.take(inbox, Deliveries.shuffledAndDoubled(events, 41), 3);
  }

  private static CaseFile supervised(String no, String ground, String result) {
    CaseFile file =
        appeal(no, "2023-05-01")
            .on(
                "2023-06-01",
                new SupervisionOpened(
                    d("2023-06-01"), ground, "U9", no + "-D", SupervisionForm.LETTER, null, null))
            .on(
                "2023-06-02",
                new CoordinationMeetingHeld(
                    d("2023-06-02"), List.of("U1", "U9"), CoordinationOutcome.MEASURES_AGREED));
    return result == null
        ? file
        : file.on("2023-07-01", new SupervisionClosed(d("2023-07-01"), result, no + "-D", 0));
  }

  private static CaseFile proposal(String no, ProposalKind kind, ProposalAdoption adoption) {
    CaseFile file = CaseFile.of(Topics.PETITION, "proposal", no);
    file.on("2023-08-01", new ProposalIssued(file.id(), no, kind, "U-GOV", d("2023-08-01")));
    return adoption == null
        ? file
        : file.on(
            "2023-09-01",
            new FeedbackReceived(file.id(), no, kind, "U-GOV", d("2023-09-01"), adoption));
  }

  @Test
  @DisplayName("分组、筛选、数后之案、重算")
  void figuresGroupFilterListTheirCasesAndRecount() {
    Calls.as("ANALYST")
        .get("/api/v1/figures/supervision.opened?year=2023&groupBy=ground,form")
        .then()
        .statusCode(200)
        .body("value", is(2))
        .body("rows", hasSize(2))
        .body("rows.find { it.under[0] == 'DELAY' }.under[1]", is("LETTER"));
    Calls.as("ANALYST")
        .get("/api/v1/figures/supervision.closed?year=2023&unit=U9&groupBy=result,month")
        .then()
        .body("value", is(1))
        .body("rows[0].under", is(List.of("RECTIFIED", "2023-07")));
    Calls.as("ANALYST")
        .get("/api/v1/figures/supervision.carried_out?year=2023&groupBy=ground")
        .then()
        .body("value", is(1))
        .body("rows[0].under[0]", is("SHIFTING"));
    Calls.as("ANALYST")
        .get("/api/v1/figures/supervision.opened/cases?year=2023&trait=DELAY")
        .then()
        .body("items.caseNo", is(List.of("P-1")));
    Calls.as("SUPERVISOR")
        .get("/api/v1/figures/proposal.feedback?year=2023&groupBy=adoption,type")
        .then()
        .body("value", is(1))
        .body("rows[0].under", is(List.of("ADOPTED", "IMPROVE_WORK")));
    Calls.as("SUPERVISOR")
        .get("/api/v1/figures/proposal.issued/cases?year=2023")
        .then()
        .body("items.caseNo", hasItems("J-1", "J-2"));
    Calls.as("ANALYST").post("/api/v1/recount").then().statusCode(200).body("agrees", is(true));
  }

  @Test
  @DisplayName("信访情况年度报告：督办、建议、采纳入句，代码写成中文")
  void thePetitionWorkReportSaysThem() {
    Calls.as("BUREAU_HEAD")
        .accept("text/markdown")
        .get("/api/v1/reports/petition-work/2023")
        .then()
        .statusCode(200)
        .body(containsString("年度信访情况年度报告"))
        .body(containsString("全年登记信访件2件，其中重复信访0件，占0.0%"))
        .body(containsString("按渠道：网上2件。按类别：申诉求决2件。"))
        .body(containsString("| 1 | 城乡建设 | 2 |"))
        .body(containsString("年初未结督办0件次，全年开展督办2件次，办结1件次，年末未结1件次"))
        .body(containsString("督办方式：督办函2件次。督办结果：已整改1件次。"))
        .body(containsString("其中改进工作1件、完善政策1件、追究责任0件"))
        .body(containsString("收到书面反馈1件，其中采纳1件、部分采纳0件、未采纳0件；年末尚未反馈1件"))
        .body(not(containsString("{{")))
        .body(not(containsString("[[")))
        .body(not(containsString("✘")));
  }

  @Test
  @DisplayName("法治政府报告写督办、协调会与建议；数据形式有勾稽关系；没有的报告答404")
  void theRuleOfLawReportSaysThemToo() {
    Calls.as("BUREAU_HEAD")
        .get("/api/v1/reports/rule-of-law/2023?format=md")
        .then()
        .statusCode(200)
        .body(containsString("（全年开展督办2件次，办结1件次），召开协调会2次"))
        .body(containsString("追究责任建议2件（采纳1件、部分采纳0件）"));
    Calls.as("BUREAU_HEAD")
        .get("/api/v1/reports/petition-work/2023")
        .then()
        .statusCode(200)
        .body("figures.find { it.id == 'supervision.opened' }.value", is(2))
        .body("checks.sentence", hasItem("期初未结督办 + 开展 = 办结 + 期末未结"))
        .body("checks.holds", not(hasItem(false)));
    Calls.as("BUREAU_HEAD").get("/api/v1/reports/nothing/2023").then().statusCode(404);
    Calls.as("BUREAU_HEAD").get("/api/v1/reports/nothing/2023/figures").then().statusCode(404);
  }

  @Test
  @DisplayName("目录换版：旧版归纳的案件重新归纳，重算一致（I-42）；再做一次什么也不变")
  void whatAnOlderCatalogueFoldedIsFoldedAnew() throws SQLException {
    Store.execute("DELETE FROM figure_entry WHERE metric LIKE 'supervision.%'");
    Store.execute("DELETE FROM rollup_daily WHERE metric LIKE 'supervision.%'");
    Store.execute(
        "INSERT INTO fold_edition (edition) VALUES ('older')"
            + " ON CONFLICT (only_row) DO UPDATE SET edition = excluded.edition");
    assertThat(recount.run().agrees()).isFalse();
    assertThat(foldAnew.perform(LocalDate.of(2024, 1, 1))).isEqualTo(4);
    assertThat(recount.run().agrees()).isTrue();
    assertThat(foldAnew.perform(LocalDate.of(2024, 1, 1))).isZero();
  }
}
