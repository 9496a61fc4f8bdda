package cn.huiyin.kit.ledger;

import static cn.huiyin.kit.ledger.LedgerCalls.HEADER;
import static cn.huiyin.kit.ledger.LedgerCalls.IMPORTS;
import static cn.huiyin.kit.ledger.LedgerCalls.PLATFORM;
import static cn.huiyin.kit.ledger.LedgerCalls.acts;
import static cn.huiyin.kit.ledger.LedgerCalls.assertCounts;
import static cn.huiyin.kit.ledger.LedgerCalls.execute;
import static cn.huiyin.kit.ledger.LedgerCalls.finished;
import static cn.huiyin.kit.ledger.LedgerCalls.given;
import static cn.huiyin.kit.ledger.LedgerCalls.head;
import static cn.huiyin.kit.ledger.LedgerCalls.imported;
import static cn.huiyin.kit.ledger.LedgerCalls.prefix;
import static cn.huiyin.kit.ledger.LedgerCalls.rows;
import static cn.huiyin.kit.ledger.LedgerCalls.runningJob;
import static cn.huiyin.kit.ledger.LedgerCalls.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("导入任务遇到故障")
class LedgerJobTest {
  @Test
  @DisplayName("意外错误只拒收该行，给错误编号而不泄露内容")
  void anUnexpectedFailureRefusesItsRowAloneAndTellsOnlyAnId() {
    String k = prefix();
    JsonPath job = imported(rows(k, 30) + k + "X,2023-05-01,boom,\n");
    assertCounts(job, 30, 0, 1);
    given(head(), null)
        .get(IMPORTS + "/" + job.getString("id") + "/refused-rows")
        .then()
        .body(containsString("错误编号"))
        .body(not(containsString("19900000000")));
  }

  @Test
  @DisplayName("并发冲突的批次重做")
  void aBatchThatClashesIsTakenAgain() {
    String k = prefix();
    SampleLedger.CLASHES.set(0);
    assertCounts(imported(rows(k, 10) + k + "X,2023-05-01,clash,\n"), 11, 0, 0);
    assertThat(acts(k)).isEqualTo(11);
  }

  @Test
  @DisplayName("文件中途损坏：之前的行照收，任务失败并说明在第几行")
  void aFileThatBreaksOffFailsWithItsRowAndKeepsTheRowsBefore() {
    String k = prefix();
    JsonPath job = imported(rows(k, 3) + k + "X,2023-05-01,\"坏\"了,\n");
    assertThat(job.getString("status")).isEqualTo("FAILED");
    assertThat(job.getString("problem")).isEqualTo("第5行引号不配对");
    assertCounts(job, 3, 0, 0);
  }

  @Test
  @DisplayName("进程死亡留下的任务标为中断，活着的实例的任务不动")
  void jobsOfADeadProcessAreInterruptedAndThoseOfALivingOneAreNot() throws Exception {
    UUID dead = UUID.randomUUID();
    UUID living = UUID.randomUUID();
    try (Connection connection = PLATFORM.connect("petition")) {
      execute(
          connection,
          "SELECT pg_advisory_lock(hashtextextended(?, 0))",
          "ledger-instance:" + living);
      String jobOfDead = runningJob(connection, dead);
      String jobOfLiving = runningJob(connection, living);
      given(head(), "en")
          .get(IMPORTS + "/" + jobOfDead)
          .then()
          .body("status", equalTo("INTERRUPTED"))
          .body("problem", containsString("send the same file again"));
      given(head(), null)
          .get(IMPORTS + "/" + jobOfLiving)
          .then()
          .body("status", equalTo("RUNNING"));
    }
  }

  @Test
  @DisplayName("数据库在导入途中重启：导入继续，每行恰好一次")
  void theImportGoesOnAfterTheDatabaseWasRestartedInTheMiddle() throws Exception {
    String k = prefix();
    SampleLedger.reached = new CountDownLatch(1);
    SampleLedger.goOn = new CountDownLatch(1);
    String id =
        submit("samples", HEADER + rows(k, 70) + k + "P,2023-05-01,pause,\n" + rows(k + "-", 70))
            .path("id");
    assertThat(SampleLedger.reached.await(30, TimeUnit.SECONDS)).isTrue();
    PLATFORM.postgres().kill();
    PLATFORM.postgres().start();
    SampleLedger.goOn.countDown();
    assertCounts(finished(id), 141, 0, 0);
    assertThat(acts(k)).isEqualTo(141);
  }
}
