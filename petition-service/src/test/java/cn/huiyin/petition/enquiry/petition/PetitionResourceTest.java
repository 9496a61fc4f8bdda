package cn.huiyin.petition.enquiry.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.petition.importing.SecondCounty;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("查看信访件：脱敏、审计、密件、案卷、期限")
class PetitionResourceTest {
  private static final String FACTORY = "QX-2024-W-000013";
  private static final String ACCUSATION = "QX-2024-V-000021";

  @BeforeEach
  void county() {
    SecondCounty.send();
  }

  private static String path(String petitionNo) {
    return "/api/v1/petitions/" + SecondCounty.id(petitionNo);
  }

  private static long audited(String petitionNo) {
    return SecondCounty.count(
        "select count(*) from audit_log where act = 'view.full' and aggregate_id = ?",
        SecondCounty.id(petitionNo));
  }

  @Test
  @DisplayName("平时只见脱敏的姓名、电话和正文")
  void theIdentityIsMaskedAsUsual() {
    SecondCounty.as("UNIT_HANDLER", "QX-ENV")
        .get(path(FACTORY))
        .then()
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("identity", equalTo("MASK"))
        .body("petitioner.name", equalTo("金*"))
        .body("petitioner.phone", equalTo("199****0013"))
        .body("text", equalTo("工厂夜里排放黑烟"))
        .body("stage", equalTo("CONCLUDED"));
  }

  @Test
  @DisplayName("说明目的才见全部，每次都有审计")
  void aFullViewNeedsAPurposeAndLeavesAnAuditLine() {
    long before = audited(FACTORY);
    SecondCounty.as("UNIT_HEAD", "QX-ENV")
        .queryParam("view", "FULL")
        .get(path(FACTORY))
        .then()
        .statusCode(400);
    SecondCounty.as("INTAKE", null)
        .queryParam("view", "FULL")
        .queryParam("purpose", "CONTACT")
        .get(path(FACTORY))
        .then()
        .statusCode(403);
    assertThat(audited(FACTORY)).isEqualTo(before);
    SecondCounty.as("UNIT_HEAD", "QX-ENV")
        .queryParam("view", "FULL")
        .queryParam("purpose", "CONTACT")
        .get(path(FACTORY))
        .then()
        .statusCode(200)
        .body("petitioner.name", equalTo("金丝雀"))
        .body("petitioner.phone", equalTo("19900000013"));
    assertThat(audited(FACTORY)).isEqualTo(before + 1);
  }

  @Test
  @DisplayName("分析员只见编号和代码")
  void theAnalystSeesCodesOnly() {
    SecondCounty.as("ANALYST", null)
        .get(path(FACTORY))
        .then()
        .statusCode(200)
        .body("identity", equalTo("REF"))
        .body("petitioner", nullValue())
        .body("text", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/history", "/deadlines"})
  @DisplayName("无权知悉的答404，与不存在的一样")
  void whatOneMayNotKnowOfIsAbsent(String part) {
    SecondCounty.as("INTAKE", null).get(path(ACCUSATION) + part).then().statusCode(404);
    SecondCounty.as("UNIT_HEAD", "QX-ENV").get(path(ACCUSATION) + part).then().statusCode(404);
    SecondCounty.as("UNIT_HEAD", "QX-DIS").get(path(ACCUSATION) + part).then().statusCode(200);
    SecondCounty.as("UNIT_HEAD", "QX-TOWN2").get(path(FACTORY) + part).then().statusCode(404);
    SecondCounty.as("DISCIPLINE_LIAISON", null).get(path(FACTORY) + part).then().statusCode(404);
    SecondCounty.as("DISCIPLINE_LIAISON", null).get(path(ACCUSATION) + part).then().statusCode(200);
    SecondCounty.as("INTAKE", null)
        .get("/api/v1/petitions/00000000-0000-7000-8000-000000000000" + part)
        .then()
        .statusCode(404);
  }

  @Test
  @DisplayName("案卷按顺序列出全部事件")
  void theCaseFileListsEveryEventInOrder() {
    SecondCounty.as("BUREAU_HEAD", null)
        .get(path(FACTORY) + "/history")
        .then()
        .statusCode(200)
        .body("items.version", hasItems(1, 2, 3))
        .body("items[0].type", equalTo("petition.registered"))
        .body("items[0].occurredOn", equalTo("2024-03-04"))
        .body("items[-1].type", equalTo("petition.concluded"));
  }

  @Test
  @DisplayName("每个期限都说明自己")
  void everyDeadlineExplainsItself() {
    SecondCounty.as("BUREAU_HEAD", null)
        .get(path("QX-2024-L-000006") + "/deadlines")
        .then()
        .statusCode(200)
        .body("clock", hasItems("DISPOSE15", "HANDLE60", "REVIEW_WIN30", "REDO"))
        .body("find { it.clock == 'HANDLE60' }.due", equalTo("2024-05-27"))
        .body("explanation.sentence", everyItem(notNullValue()));
  }
}
