package cn.huiyin.petition.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.petition.importing.SecondCounty;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("文书：办一步，出一份")
class PapersResourceTest {
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @BeforeEach
  void county() {
    County.found();
    for (String unit : List.of(County.BUREAU, County.TOWN)) {
      County.as("BUREAU_HEAD")
          .body("{\"letters\":\"" + (unit.equals(County.TOWN) ? "河政" : "惠信访") + "\"}")
          .put("/api/v1/paper-letters/" + unit)
          .then()
          .statusCode(200);
    }
  }

  @Test
  @DisplayName("每个行为的文书都在案卷里，带文号、模板版本和散列值（I-55）")
  void everyActLeavesItsPapers() {
    Case petition = Answered.byOpinion();
    Papers.list(County.as("BUREAU_HEAD"), petition)
        .then()
        .statusCode(200)
        .body(
            "items.kind",
            equalTo(
                Arrays.asList(
                    "RECEIPT",
                    "CLASSIFICATION_SHEET",
                    "TRANSFER_LETTER",
                    "DISPATCH_NOTICE",
                    "RECEIPT_SLIP",
                    "ACCEPTANCE_NOTICE",
                    "EXTENSION_NOTICE",
                    null,
                    "OPINION",
                    "SERVICE_RECORD")))
        .body("items.letterNo", hasItem(matchesPattern("惠信访转〔2026〕\\d+号")))
        .body("items.letterNo", hasItem(matchesPattern("河政处〔2026〕\\d+号")))
        .body("items.templateVersion", hasItem(1))
        .body("items.sha256", hasItem(matchesPattern("[0-9a-f]{64}")));
  }

  @Test
  @DisplayName("处理意见书：诉求、事实、意见、依据、复查权；身份脱敏")
  void theOpinionSaysWhatTheLawAsksFor() {
    Case petition = Answered.byOpinion();
    assertThat(Papers.text(petition, "OPINION"))
        .contains(
            "信访处理意见书",
            "测*：",
            "我家宅基地的事请查处。",
            "经查属实。",
            "对你提出的诉求，予以支持。",
            "土地管理法第十六条",
            "向原办理机关、单位的上一级机关、单位（单位AC-GOV，申请书交单位AC-FCB）请求复查（《信访工作条例》第三十五条第一款）",
            "2026年9月11日",
            "（印章）")
        .doesNotContain("测试甲", "诉讼", "{{");
    assertThat(Papers.text(petition, "ACCEPTANCE_NOTICE")).contains("办理期限届满日为2026年10月9日");
    assertThat(Papers.text(petition, "EXTENSION_NOTICE")).contains("延长10日", "情况复杂");
    assertThat(Papers.text(petition, "SERVICE_RECORD"))
        .contains("处理意见书（河政处〔2026〕", "SIGNED_RECEIPT");
  }

  @Test
  @DisplayName("PDF、DOCX按Accept给出，两次取得的字节相同")
  void thePaperComesAsPdfAndDocx() throws IOException {
    Case petition = Answered.byOpinion();
    Response pdf = Papers.get(County.as("UNIT_HEAD", County.TOWN), petition, "OPINION", "*/*");
    pdf.then().statusCode(200).contentType("application/pdf");
    try (PDDocument document = Loader.loadPDF(pdf.asByteArray())) {
      assertThat(new PDFTextStripper().getText(document)).contains("信访处理意见书", "测*：");
    }
    Papers.get(County.as("UNIT_HEAD", County.TOWN), petition, "OPINION", "application/pdf")
        .then()
        .header("Repr-Digest", equalTo(pdf.header("Repr-Digest")))
        .header("Content-Disposition", containsString("filename*=UTF-8''"));
    Response docx = Papers.get(County.as("UNIT_HEAD", County.TOWN), petition, "OPINION", DOCX);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx.asByteArray()));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      assertThat(extractor.getText()).contains("信访处理意见书", "经查属实。");
    }
    Papers.get(County.as("UNIT_HEAD", County.TOWN), petition, "OPINION", "image/png")
        .then()
        .statusCode(406);
  }

  @Test
  @DisplayName("查看全部须有权限和目的，并记入审计；无权知悉的答404（I-52、I-54）")
  void onlyWhoMaySeesThePersonInFull() {
    Case petition = Answered.byOpinion();
    String path = petition.path("papers/" + Papers.id(petition, "OPINION"));
    long before = fullViews(petition);
    full(County.as("UNIT_HANDLER", County.TOWN), path, null).then().statusCode(400);
    full(County.as("CLASSIFIER"), path, "CONTACT").then().statusCode(403);
    assertThat(fullViews(petition)).isEqualTo(before);
    full(County.as("UNIT_HANDLER", County.TOWN), path, "SERVICE")
        .then()
        .statusCode(200)
        .body(containsString("测试甲："));
    assertThat(fullViews(petition)).isEqualTo(before + 1);
    County.as("UNIT_HEAD", County.WATER).get(path).then().statusCode(404);
    County.as("UNIT_HEAD", County.WATER).get(petition.path("papers")).then().statusCode(404);
    County.as("ANALYST").get(petition.path("papers")).then().statusCode(403);
    County.as("BUREAU_HEAD")
        .get(petition.path("papers/00000000-0000-7000-8000-000000000000"))
        .then()
        .statusCode(404);
  }

  @Test
  @DisplayName("文号按机关、年度、种类连续（I-08）")
  void numbersHaveNoGaps() {
    Case first = Answered.accepted();
    Case second = Answered.accepted();
    assertThat(serial(second)).isEqualTo(serial(first) + 1);
    assertThat(
            SecondCounty.count(
                "select count(*) from (select 1 from case_paper where letter_serial is not null"
                    + " group by organ_unit, letter_year, kind"
                    + " having count(*) <> max(letter_serial)) gaps"))
        .isZero();
  }

  @Test
  @DisplayName("法定途径告知：2026年的复议途径；信访局引导另有告知书")
  void aRouteNoticeTellsTheRemedyOfItsDay() {
    Case petition = County.registered("2026-08-03");
    petition.act(
        County.as("CLASSIFIER"),
        "classification",
        """
        {"kind":"APPEAL","route":"R31_4","subjectCode":"01","unitCode":"AC-TOWN",
         "occurredOn":"2026-08-03"}
        """);
    petition.act(
        County.as("CLASSIFIER"),
        "guidance",
        """
        {"kind":"LEGAL_ROUTE","organUnitCode":"AC-TOWN","routeNoticeOn":"2026-08-04",
         "occurredOn":"2026-08-04","text":"可以先向该镇反映。"}
        """);
    assertThat(Papers.text(petition, "GUIDANCE_NOTICE"))
        .contains("请向单位AC-TOWN提出", "可以先向该镇反映。", "2023年修订", "第二十条第一款")
        .doesNotContain("2017年");
  }

  @Test
  @DisplayName("谁办理，以谁的名义发文：单位不予受理，信访局交办、答复建议")
  void eachOrganIssuesItsOwnPapers() {
    Case refused = County.registered("2026-08-03").withTown("2026-08-04");
    refused.act(
        County.as("UNIT_HEAD", County.TOWN),
        "refusals",
        "{\"groundCode\":\"NA4\",\"text\":\"请向水利局反映。\",\"occurredOn\":\"2026-08-05\"}");
    assertThat(Papers.text(refused, "REFUSAL_NOTICE"))
        .startsWith("单位AC-TOWN\n河政不受〔2026〕")
        .contains("不属于本机关、单位或者本系统的职权范围（《信访工作条例》第二十三条）", "请向水利局反映。");
    Case assigned = County.registered("2026-08-03").classified();
    assigned.act(
        County.as("BUREAU_HEAD"),
        "assignments",
        "{\"unitCode\":\"AC-TOWN\",\"reportDue\":\"2026-09-01\",\"occurredOn\":\"2026-08-04\"}");
    assertThat(Papers.text(assigned, "ASSIGNMENT_LETTER"))
        .startsWith("单位AC-XFJ\n惠信访交〔2026〕")
        .contains("单位AC-TOWN：", "请不迟于2026年9月1日办结");
    assertThat(Papers.text(assigned, "DISPATCH_NOTICE")).contains("转由单位AC-TOWN处理");
  }

  private static Response full(RequestSpecification caller, String path, String purpose) {
    if (purpose != null) {
      caller.queryParam("purpose", purpose);
    }
    return caller.header("Accept", "text/plain").queryParam("view", "FULL").get(path);
  }

  private static long fullViews(Case petition) {
    return SecondCounty.count(
        "select count(*) from audit_log where act = 'view.full' and aggregate_id = ?",
        UUID.fromString(petition.id()));
  }

  private static long serial(Case petition) {
    String no =
        Papers.list(County.as("BUREAU_HEAD"), petition)
            .path("items.find { it.kind == 'ACCEPTANCE_NOTICE' }.letterNo");
    return Long.parseLong(no.replaceAll(".*〕(\\d+)号", "$1"));
  }
}
