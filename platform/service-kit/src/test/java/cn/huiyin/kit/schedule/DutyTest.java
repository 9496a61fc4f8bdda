package cn.huiyin.kit.schedule;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import cn.huiyin.embedded.TestPlatform;
import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("定期职责：多个实例只做一次，一项失败不误下一项")
class DutyTest {
  private static final TestPlatform PLATFORM = TestPlatform.shared();
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Inject DutyRounds rounds;
  @Inject DutyRunner runner;
  @Inject DutyBook book;
  @Inject DutiesDone check;
  @Inject SampleDuty duty;
  @Inject SampleDuty.Next next;
  @Inject SampleDuty.Daily daily;

  @BeforeEach
  void nothingWasDoneYet() throws Exception {
    sql("DELETE FROM duty_run");
    duty.does(() -> 1L);
  }

  private static void sql(String statement) throws Exception {
    try (Connection c = PLATFORM.connect("petition");
        Statement s = c.createStatement()) {
      s.executeUpdate(statement);
    }
  }

  private static RequestSpecification operator() {
    return given()
        .auth()
        .oauth2(PLATFORM.token("ADMIN", null, null))
        .contentType("application/json");
  }

  @Test
  @DisplayName("两个实例同时到点，一个做，另一个让开，之后也不再做")
  void twoInstancesDoItOnce() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    duty.does(
        () -> {
          begun.countDown();
          assertThat(mayEnd.await(20, TimeUnit.SECONDS)).isTrue();
          return 7L;
        });
    CompletableFuture<DutyOutcome> one = CompletableFuture.supplyAsync(() -> runner.runIfDue(duty));
    assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(runner.runIfDue(duty)).isEqualTo(DutyOutcome.ELSEWHERE);
    mayEnd.countDown();
    assertThat(one.get(20, TimeUnit.SECONDS)).isEqualTo(DutyOutcome.DONE);
    assertThat(runner.runIfDue(duty)).isEqualTo(DutyOutcome.NOT_DUE);
    assertThat(duty.times()).isEqualTo(1);
    assertThat(book.read(SampleDuty.NAME).done()).isEqualTo(7);
  }

  @Test
  @DisplayName("一项失败只记类型，下一项照做；歇过之后再做，记录清白")
  void aFailureStopsNoOtherAndIsTriedAgain() throws Exception {
    duty.does(
        () -> {
          throw new IllegalArgumentException("no");
        });
    int before = next.times();
    assertThat(rounds.round()).containsEntry(DutyOutcome.FAILED, 1);
    assertThat(next.times()).isEqualTo(before + 1);
    DutyRun failed = book.read(SampleDuty.NAME);
    assertThat(failed.failure()).isEqualTo(IllegalStateException.class.getName());
    assertThat(failed.failures()).isEqualTo(1);
    assertThat(check.check().ok()).isFalse();
    assertThat(check.check().detail()).contains(SampleDuty.NAME);
    assertThat(runner.runIfDue(duty)).isEqualTo(DutyOutcome.NOT_DUE);
    duty.does(() -> 2L);
    sql("UPDATE duty_run SET failed_at = failed_at - interval '1 hour'");
    assertThat(runner.runIfDue(duty)).isEqualTo(DutyOutcome.DONE);
    assertThat(book.read(SampleDuty.NAME).failure()).isNull();
    assertThat(check.check().ok()).isTrue();
  }

  @Test
  @DisplayName("每日的职责不在首次启动时做，从下一个到点的日子起每日一次；要求再做的就做")
  void aNewDailyDutyBeginsAtItsNextTime() throws Exception {
    assertThat(runner.runIfDue(daily)).isEqualTo(DutyOutcome.NOT_DUE);
    assertThat(runner.runIfDue(daily)).isEqualTo(DutyOutcome.NOT_DUE);
    sql("UPDATE duty_run SET period = '2020-01-01'");
    assertThat(runner.runIfDue(daily)).isEqualTo(DutyOutcome.DONE);
    assertThat(runner.runIfDue(daily)).isEqualTo(DutyOutcome.NOT_DUE);
    sql("DELETE FROM duty_run");
    operator().post("/api/v1/operations/duties/sample-daily/runs").then().statusCode(202);
    assertThat(runner.runIfDue(daily)).isEqualTo(DutyOutcome.DONE);
  }

  @Test
  @DisplayName("测试和修复可以指定业务日立即执行，记下是哪一天")
  void itCanBeDoneNowForADay() {
    assertThat(runner.runNow(duty, DAY)).isEqualTo(DutyOutcome.DONE);
    assertThat(runner.runNow(duty, DAY)).isEqualTo(DutyOutcome.DONE);
    assertThat(duty.times()).isEqualTo(2);
    assertThat(book.read(SampleDuty.NAME).lastDay()).isEqualTo(DAY);
  }

  @Test
  @DisplayName("运维人员看得到每项职责，可以要求再做一次")
  void anOperatorSeesThemAndMayAskForOne() {
    runner.runIfDue(duty);
    operator()
        .get("/api/v1/operations/duties")
        .then()
        .statusCode(200)
        .body("duty", hasItem(SampleDuty.NAME));
    operator()
        .post("/api/v1/operations/duties/" + SampleDuty.NAME + "/runs")
        .then()
        .statusCode(202)
        .body("period", nullValue());
    assertThat(runner.runIfDue(duty)).isEqualTo(DutyOutcome.DONE);
    assertThat(duty.times()).isEqualTo(2);
    operator().post("/api/v1/operations/duties/unknown/runs").then().statusCode(404);
    given()
        .auth()
        .oauth2(PLATFORM.token("INTAKE", "U-1", null))
        .get("/api/v1/operations/duties")
        .then()
        .statusCode(403);
  }
}
