package cn.huiyin.kit.ledger;

import static cn.huiyin.kit.ledger.LedgerCalls.HEADER;
import static cn.huiyin.kit.ledger.LedgerCalls.IMPORTS;
import static cn.huiyin.kit.ledger.LedgerCalls.PLATFORM;
import static cn.huiyin.kit.ledger.LedgerCalls.acts;
import static cn.huiyin.kit.ledger.LedgerCalls.assertCounts;
import static cn.huiyin.kit.ledger.LedgerCalls.finished;
import static cn.huiyin.kit.ledger.LedgerCalls.given;
import static cn.huiyin.kit.ledger.LedgerCalls.head;
import static cn.huiyin.kit.ledger.LedgerCalls.imported;
import static cn.huiyin.kit.ledger.LedgerCalls.prefix;
import static cn.huiyin.kit.ledger.LedgerCalls.rows;
import static cn.huiyin.kit.ledger.LedgerCalls.submit;
import static cn.huiyin.kit.ledger.LedgerCalls.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.kit.ledger.file.XlsxFile;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("台账导入")
class LedgerImportResourceTest {
  @TempDir Path folder;

  @Test
  @DisplayName("逐行收下；坏行带行号、列名和理由列出，其余照收")
  void goodRowsAreTakenAndBadOnesListedWithRowColumnAndReason() {
    String k = prefix();
    JsonPath job =
        imported(
            k
                + "1,2023-05-01,,5\n"
                + k
                + "2,2023-02-30,,\n"
                + k
                + "3,,,\n"
                + k
                + "4,2023-05-01,=cmd(),101\n"
                + k
                + "5,2023-05-01,rule,\n"
                + k
                + "6,2023-05-01\n"
                + k
                + "7,2023-05-01,好,\n");
    assertThat(job.getString("status")).isEqualTo("DONE");
    assertCounts(job, 2, 0, 5);
    assertThat(taken(k)).isEqualTo(2);
    given(head(), null)
        .get(IMPORTS + "/" + job.getString("id") + "/refused-rows")
        .then()
        .statusCode(200)
        .contentType("text/csv")
        .body(containsString("number,heldOn,note,quantity,row,column,reason"))
        .body(containsString(k + "2,2023-02-30,,,3,heldOn,不是有效日期"))
        .body(containsString(k + "3,,,,4,heldOn,必填项为空"))
        .body(containsString("'=cmd(),101,5,quantity,应为0至100的整数"))
        .body(containsString("已经过期（条例 第一条） / TOO_LATE: it is too late"))
        .body(containsString("应有4列，实有2列"));
  }

  @Test
  @DisplayName("同一台账再次提交不增加任何东西")
  void theSameLedgerAgainAddsNothing() {
    String k = prefix();
    String rows = rows(k, 120);
    assertCounts(imported(rows), 120, 0, 0);
    assertCounts(imported(rows), 0, 120, 0);
    assertThat(acts(k)).isEqualTo(120);
  }

  @Test
  @DisplayName("同号内容有变的行续办原案")
  void aRowThatSaysMoreContinuesTheCase() {
    String k = prefix();
    imported(k + "1,2023-05-01,,\n" + k + "2,2023-05-01,,\n");
    assertCounts(imported(k + "1,2023-05-01,办结,\n" + k + "2,2023-05-01,,\n"), 1, 1, 0);
    assertCounts(imported(k + "1,2023-05-01,又,\n" + k + "1,2023-05-01,又,\n"), 1, 1, 0);
    assertThat(taken(k)).isEqualTo(2);
    assertThat(acts(k)).isEqualTo(4);
  }

  @Test
  @DisplayName("改好的拒收清单可以原样提交")
  void aMendedListOfRefusedRowsIsTaken() {
    String k = prefix();
    JsonPath job = imported(k + "1,2023-02-30,,\n");
    String list =
        given(head(), null).get(IMPORTS + "/" + job.getString("id") + "/refused-rows").asString();
    JsonPath again = finished(submit("samples", list.replace("2023-02-30", "2023-02-28")));
    assertCounts(again, 1, 0, 0);
  }

  @Test
  @DisplayName("XLSX与CSV同样收下，互认为已收")
  void anXlsxIsTakenLikeACsv() throws Exception {
    String k = prefix();
    Path file =
        XlsxFile.write(
            folder.resolve("a.xlsx"),
            XlsxFile.texts(1, "number", "heldOn", "note", "quantity")
                + XlsxFile.texts(2, k + "1", "2023-05-01", "", "5"));
    Response answer =
        given(head(), null)
            .multiPart("ledger", "samples")
            .multiPart("file", file.toFile())
            .post(IMPORTS);
    assertCounts(finished(answer), 1, 0, 0);
    assertCounts(imported(k + "1,2023-05-01,,5\n"), 0, 1, 0);
  }

  @Test
  @DisplayName("台账名、表头、编码、类型不对时当即说明")
  void aWrongLedgerHeaderEncodingOrTypeIsToldAtOnce() {
    submit("others", HEADER).then().statusCode(400).body("detail", containsString("samples"));
    submit("samples", "").then().statusCode(400).body("detail", containsString("空"));
    submit("samples", "number,note,quantity,phone\n")
        .then()
        .statusCode(400)
        .body("detail", containsString("heldOn"));
    byte[] program = {'M', 'Z', 0, 1, 2};
    given(head(), null)
        .multiPart("ledger", "samples")
        .multiPart("file", "a.csv", program)
        .post(IMPORTS)
        .then()
        .statusCode(415);
    given(head(), null).multiPart("ledger", "samples").post(IMPORTS).then().statusCode(400);
    given(head(), null).multiPart("file", "a.csv", program).post(IMPORTS).then().statusCode(400);
  }

  @Test
  @DisplayName("相同幂等键给出同一任务，换了文件为422")
  void anIdempotencyKeyGivesTheSameJobAndRefusesAnotherFile() {
    String k = prefix();
    String key = UUID.randomUUID().toString();
    String first = finished(submit(key, "samples", HEADER + rows(k, 2))).getString("id");
    assertThat(finished(submit(key, "samples", HEADER + rows(k, 2))).getString("id"))
        .isEqualTo(first);
    submit(key, "samples", HEADER + rows(k, 3)).then().statusCode(422);
  }

  @Test
  @DisplayName("列表由新到旧，可以翻页；没有的任务为404")
  void theListIsPagedNewestFirst() {
    String first = imported(prefix() + "1,2023-05-01,,\n").getString("id");
    String second = imported(prefix() + "1,2023-05-01,,\n").getString("id");
    JsonPath page = given(head(), null).get(IMPORTS + "?limit=1").jsonPath();
    assertThat(page.getString("items[0].id")).isEqualTo(second);
    given(head(), null)
        .get(IMPORTS + "?limit=1&cursor=" + page.getString("next"))
        .then()
        .body("items", hasSize(1))
        .body("items[0].id", equalTo(first));
    given(head(), null).get(IMPORTS + "/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  @DisplayName("只有局长和管理员可以导入")
  void onlyTheBureauHeadAndTheAdministratorImport() {
    RestAssured.given().get(IMPORTS).then().statusCode(401);
    given(PLATFORM.token("INTAKE"), null).get(IMPORTS).then().statusCode(403);
    submit("samples", HEADER).then().statusCode(202).header("Location", containsString(IMPORTS));
  }

  @Test
  @DisplayName("拒收的行有内容，系统管理员看不到")
  void theAdministratorReadsNoRefusedRows() {
    given(PLATFORM.token("ADMIN"), null)
        .get(IMPORTS + "/" + UUID.randomUUID() + "/refused-rows")
        .then()
        .statusCode(403);
  }
}
