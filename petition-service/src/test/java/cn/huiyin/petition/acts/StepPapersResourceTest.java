package cn.huiyin.petition.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("流转表文书栏的每一种都由模板成文（DOMAIN 2.15）")
class StepPapersResourceTest {

  @BeforeEach
  void county() {
    County.found();
  }

  private static Case atTown() {
    return County.registered("2026-11-02").withTown("2026-11-03");
  }

  private static String on(String day, String text) {
    return "{\"text\":\"%s\",\"occurredOn\":\"%s\"}".formatted(text, day);
  }

  @Test
  @DisplayName("作废说明、撤回申请")
  void voidingAndWithdrawalLeaveTheirPapers() {
    Case doubled = County.registered("2026-11-02");
    String reason = "{\"reasonCode\":\"CLERICAL_DUPLICATE\",\"text\":\"与前件相同\"}";
    doubled.act(County.as("INTAKE"), "voidings", reason);
    doubled.act(County.as("BUREAU_HEAD"), "voidings/confirmations", reason);
    assertThat(Papers.text(doubled, "VOID_NOTE")).contains("作废说明", "同一信访件重复录入", "与前件相同");
    Case withdrawn = County.registered("2026-11-02");
    withdrawn.act(
        County.as("PETITIONER"),
        "withdrawals",
        "{\"queryCode\":\"%s\",\"text\":\"问题已经解决\"}".formatted(withdrawn.queryCode()));
    assertThat(Papers.text(withdrawn, "WITHDRAWAL"))
        .contains("撤回信访申请书", "单位AC-XFJ：", "理由：问题已经解决", "申请人：测*");
  }

  @Test
  @DisplayName("分类意见、签收单、异议函、复函、退回单")
  void anObjectionIsWrittenAndAnswered() {
    Case petition = atTown();
    assertThat(Papers.text(petition, "CLASSIFICATION_SHEET")).contains("申诉求决", "单位AC-TOWN");
    assertThat(Papers.text(petition, "RECEIPT_SLIP")).contains("签收单位", "2026年11月18日");
    String objection =
        "{\"groundCode\":\"NOT_COMPETENT\",\"text\":\"应由水利局办理\",\"occurredOn\":\"2026-11-05\"}";
    petition.act(County.as("UNIT_HEAD", County.TOWN), "objections", objection);
    assertThat(Papers.text(petition, "OBJECTION_LETTER"))
        .startsWith("单位AC-TOWN")
        .contains("单位AC-XFJ：", "不属于本单位的职权范围", "应由水利局办理");
    petition.act(
        County.as("CLASSIFIER"),
        "objections/decisions",
        "{\"upheld\":false,\"text\":\"属地管理\",\"occurredOn\":\"2026-11-06\"}");
    assertThat(Papers.text(petition, "OBJECTION_REPLY"))
        .contains("单位AC-TOWN：", "异议不成立", "属地管理", "2026年11月18日");
    Case returned = atTown();
    returned.act(County.as("UNIT_HEAD", County.TOWN), "objections", objection);
    returned.act(
        County.as("CLASSIFIER"),
        "objections/decisions",
        "{\"upheld\":true,\"occurredOn\":\"2026-11-06\"}");
    assertThat(Papers.text(returned, "RETURN_SLIP")).contains("单位AC-TOWN：", "异议成立");
  }

  @Test
  @DisplayName("转交函由转交单位发，信访人另得去向告知")
  void forwardingDownIsALetterAndANotice() {
    Case petition = atTown();
    petition.act(
        County.as("UNIT_HEAD", County.TOWN),
        "forwardings",
        "{\"unitCode\":\"AC-JSB\",\"text\":\"由你办核实\",\"occurredOn\":\"2026-11-06\"}");
    assertThat(Papers.text(petition, "FORWARDING_LETTER"))
        .startsWith("单位AC-TOWN")
        .contains("信访事项转交函", "单位AC-JSB：", "由你办核实", "我家宅基地的事请查处。", "2026年11月23日");
    assertThat(Papers.text(petition, "FORWARDING_NOTICE"))
        .startsWith("单位AC-TOWN")
        .contains("测*：", "已于2026年11月6日由本单位转交单位AC-JSB办理");
  }

  @Test
  @DisplayName("笔录、调查报告、协议书：写了才有")
  void recordsAreThereOnlyWhenSomebodyWroteThem() {
    Case petition = atTown();
    petition.act(County.as("UNIT_HEAD", County.TOWN), "acceptance", Case.on("2026-11-04"));
    petition.act(County.as("UNIT_HANDLER", County.TOWN), "hearings", Case.on("2026-11-05"));
    Papers.list(County.as("BUREAU_HEAD"), petition)
        .then()
        .body("items.kind", not(hasItem("INTERVIEW_RECORD")));
    petition.act(County.as("UNIT_HANDLER", County.TOWN), "hearings", on("2026-11-06", "信访人陈述如下。"));
    assertThat(Papers.text(petition, "INTERVIEW_RECORD")).contains("陈述笔录", "信访人陈述如下。");
    petition.act(
        County.as("UNIT_HANDLER", County.TOWN), "settlements", on("2026-11-09", "双方各退一步。"));
    assertThat(Papers.text(petition, "SETTLEMENT_AGREEMENT")).contains("协议书", "双方各退一步。");
    petition.act(County.as("INTAKE"), "archive", Case.on("2026-11-10"));
    assertThat(Papers.text(petition, "ARCHIVE_COVER"))
        .contains("卷内文书目录", "登记单", "转送函", "受理告知书", "笔录", "调解、和解协议书", "2026年11月10日");
  }

  @Test
  @DisplayName("复查申请书写着申请的理由；终结备案、退回、认定都成文")
  void theReviewChainIsOnPaper() {
    Case petition = Procedure.answered("NOT_SUPPORT");
    petition.at(
        County.as("PETITIONER"),
        Procedure.matter(petition) + "/reviews",
        "{\"queryCode\":\"%s\",\"text\":\"遗漏了第二项诉求\",\"occurredOn\":\"2026-09-15\"}"
            .formatted(petition.queryCode()));
    assertThat(Papers.text(petition, "REVIEW_APPLICATION"))
        .contains("复查申请书", "单位AC-FCB：", "遗漏了第二项诉求", "测*");
    Case closed = Procedure.finished();
    assertThat(Papers.text(closed, "REREVIEW_APPLICATION")).contains("复核申请书", "单位AC-CITY：");
    String matter = Procedure.matter(closed);
    String text = on("2026-11-02", "材料齐全");
    closed.at(County.as("BUREAU_HEAD"), matter + "/finality-filings", text);
    closed.at(County.as("BUREAU_HEAD"), matter + "/finality-returns", on("2026-11-03", "缺页"));
    closed.at(County.as("BUREAU_HEAD"), matter + "/finality-filings", on("2026-11-04", "已补"));
    closed.at(
        County.as("BUREAU_HEAD"), matter + "/finality-recognitions", on("2026-11-05", "省里已认定"));
    assertThat(Papers.text(closed, "FINALITY_FILING")).contains("终结备案申报书", "维持复查意见", "已补");
    assertThat(Papers.text(closed, "FINALITY_RETURN")).contains("2026年11月3日审核退回", "缺页");
    assertThat(Papers.text(closed, "FINALITY_RECOGNITION"))
        .contains("测*：", "审核认定终结", "不再受理（《信访工作条例》第三十六条第三款）");
  }

  @Test
  @DisplayName("复核听证：先通知，后笔录")
  void aHearingIsAnnouncedAndMinuted() {
    Case petition = Procedure.answered("NOT_SUPPORT");
    String review = Procedure.asked(petition, "2026-09-15");
    Procedure.decided(petition, review, County.REVIEW, "UPHOLD", "2026-09-25");
    petition.at(County.as("REVIEWER", County.REVIEW), review + "/services", Case.on("2026-09-26"));
    String matter = Procedure.matter(petition);
    petition.at(County.as("INTAKE"), matter + "/re-reviews", Case.on("2026-10-09"));
    String hearings = matter + "/re-reviews/" + Procedure.lastReview(petition) + "/hearings";
    petition.at(
        County.as("REVIEWER", County.CITY),
        hearings,
        "{\"step\":\"OPEN\",\"text\":\"地点：二楼。\",\"occurredOn\":\"2026-10-12\"}");
    assertThat(Papers.text(petition, "HEARING_NOTICE"))
        .startsWith("单位AC-CITY")
        .contains("测*：", "自2026年10月12日起举行听证", "地点：二楼。");
    petition.at(
        County.as("REVIEWER", County.CITY),
        hearings,
        "{\"step\":\"CLOSE\",\"text\":\"各方陈述完毕。\",\"occurredOn\":\"2026-10-14\"}");
    assertThat(Papers.text(petition, "HEARING_MINUTES")).contains("听证笔录", "各方陈述完毕。");
  }

  @Test
  @DisplayName("紧急信息、法定途径处理结果、执行情况")
  void sideStatesAreOnPaperToo() {
    Case urgent = atTown();
    urgent.act(
        County.as("BUREAU_HEAD"),
        "urgent-reports",
        "{\"criterionCode\":\"LARGE_GROUP\",\"text\":\"五十人聚集。\"}");
    assertThat(Papers.text(urgent, "URGENT_REPORT")).contains("紧急信息专报", "国家信访局", "五十人聚集。");
    Case routed = County.registered("2026-11-02");
    routed.act(
        County.as("CLASSIFIER"),
        "classification",
        "{\"kind\":\"APPEAL\",\"route\":\"R31_5\",\"subjectCode\":\"07\","
            + "\"unitCode\":\"AC-WATER\"}");
    routed.act(County.as("CLASSIFIER"), "transfers", "{\"unitCode\":\"AC-WATER\"}");
    routed.act(County.as("UNIT_HANDLER", County.WATER), "receipts", "{}");
    routed.act(County.as("UNIT_HANDLER", County.WATER), "route-notices", "{}");
    routed.act(
        County.as("UNIT_HEAD", County.WATER),
        "route-notices/results",
        "{\"resultCode\":\"PERFORMED\",\"text\":\"已责令停工。\"}");
    assertThat(Papers.text(routed, "ROUTE_RESULT"))
        .startsWith("单位AC-WATER")
        .contains("申请查处违法行为", "已责令停工。");
    Case petition = Procedure.answered("SUPPORT");
    petition.act(
        County.as("UNIT_HANDLER", County.TOWN),
        "executions",
        "{\"status\":\"PLANNED\",\"dueOn\":\"2026-12-01\",\"text\":\"补办手续\","
            + "\"occurredOn\":\"2026-09-20\"}");
    assertThat(Papers.text(petition, "EXECUTION_RECORD")).contains("已定执行方案", "2026年12月1日", "补办手续");
  }
}
