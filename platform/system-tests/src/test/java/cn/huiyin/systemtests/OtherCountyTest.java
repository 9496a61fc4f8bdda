package cn.huiyin.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("另一个县的一年：其他代码、其他年份、其他数字")
class OtherCountyTest {
  private static final Path LEDGERS = Path.of("src/test/resources/county-2024").toAbsolutePath();
  private static final int YEAR = 2024;
  private static final RunningSystem SYSTEM = new RunningSystem("other-county", 28_080);

  @BeforeAll
  static void importTheYear() {
    SYSTEM.up();
    HuiyinCommand.Result result = SYSTEM.huiyin().run("import", LEDGERS.toString());
    assertThat(result.exit()).as(result.output()).isZero();
  }

  @AfterAll
  static void stop() {
    SYSTEM.close();
  }

  @Test
  @DisplayName("全部数字与台账重数一致，对账全部通过")
  void figuresAreThoseOfTheLedgers() throws Exception {
    assertThat(SYSTEM.figures(YEAR)).containsAllEntriesOf(RunningSystem.expected(LEDGERS));
    HuiyinCommand.Result verify = SYSTEM.huiyin().run("verify");
    assertThat(verify.exit()).as(verify.output()).isZero();
  }

  @Test
  @DisplayName("再导入一次什么也不变")
  void importingTwiceChangesNothing() throws Exception {
    Map<String, Long> before = SYSTEM.figures(YEAR);
    HuiyinCommand.Result again = SYSTEM.huiyin().run("import", LEDGERS.toString());
    assertThat(again.exit()).as(again.output()).isZero();
    assertThat(SYSTEM.figures(YEAR)).isEqualTo(before);
  }

  @Test
  @DisplayName("报告句子里的数字就是得出的数字")
  void theReportSaysTheFigures() throws Exception {
    HuiyinCommand.Result report = SYSTEM.huiyin().run("report", "2024", "--format", "md");
    assertThat(report.exit()).as(report.output()).isZero();
    assertThat(report.output())
        .contains("云溪县信访局")
        .contains(SYSTEM.figures(YEAR).get("petition.handled") + "件")
        .doesNotContain("惠安");
  }

  @Test
  @DisplayName("Kafka停下时登记照常，恢复后全部到达")
  void registrationGoesOnWhileKafkaIsAway() throws Exception {
    long before = SYSTEM.figures(YEAR).get("petition.registered");
    String clerk = SYSTEM.huiyin().token("INTAKE");
    SYSTEM.kill("kafka");
    for (int i = 0; i < 20; i++) {
      assertThat(
              SYSTEM
                  .post(
                      RunningSystem.PETITION,
                      "/api/v1/petitions",
                      clerk,
                      Registration.on("2024-11-0" + (1 + i % 9)))
                  .statusCode())
          .isEqualTo(201);
    }
    SYSTEM.up();
    await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(
            () ->
                assertThat(SYSTEM.figures(YEAR).get("petition.registered")).isEqualTo(before + 20));
  }

  @Test
  @DisplayName("日志、主题和出错回答里没有姓名、电话、证件、住址和正文")
  void noCanaryIsFoundAnywhere() throws Exception {
    String clerk = SYSTEM.huiyin().token("INTAKE");
    for (String body : Registration.canaryBodies()) {
      String answer = SYSTEM.post(RunningSystem.PETITION, "/api/v1/petitions", clerk, body).body();
      if (!answer.contains("petitionNo")) {
        assertThat(answer).doesNotContain(Registration.CANARIES);
      }
    }
    await().atMost(Duration.ofMinutes(1)).until(() -> SYSTEM.huiyin().run("verify").exit() == 0);
    try (Stream<Path> files = Files.walk(SYSTEM.huiyin().data())) {
      for (Path file :
          files.filter(Files::isRegularFile).filter(OtherCountyTest::isLogOrTopic).toList()) {
        String content = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        for (String canary : Registration.CANARIES) {
          assertThat(content.contains(Registration.asBytesString(canary)))
              .as("%s in %s", canary, file)
              .isFalse();
        }
      }
    }
  }

  private static boolean isLogOrTopic(Path file) {
    String path = file.toString();
    return path.contains("/logs/") || path.contains("/kafka");
  }
}
