package cn.huiyin.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("导入途中被杀：再启动、再导入，数字照样")
class KilledPartsTest {
  private static final Path LEDGERS = HuiyinCommand.ROOT.resolve("samples/huian-2023");
  private static final int YEAR = 2023;
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  @DisplayName("依次杀死信访服务、Kafka、PostgreSQL，最后数字与公布的一致")
  void killingAnyPartInTheMiddleOfTheImportChangesNoFigure() throws Exception {
    try (RunningSystem system = new RunningSystem("killed-parts", 29_080)) {
      long atLeast = 0;
      for (String part : new String[] {"petition-service", "kafka", "postgres"}) {
        system.up();
        atLeast = killInTheMiddle(system, part, atLeast + 800);
      }
      system.up();
      HuiyinCommand.Result whole = system.huiyin().run("import", LEDGERS.toString());
      assertThat(whole.exit()).as(whole.output()).isZero();
      assertThat(system.figures(YEAR)).containsAllEntriesOf(RunningSystem.expected(LEDGERS));
      HuiyinCommand.Result verify = system.huiyin().run("verify");
      assertThat(verify.exit()).as(verify.output()).isZero();
    }
  }

  private static long killInTheMiddle(RunningSystem system, String part, long rows)
      throws Exception {
    Path log = system.huiyin().data().resolve("import-" + part + ".out");
    Process importing = system.huiyin().start(log, "import", LEDGERS.toString());
    String operator = system.huiyin().token("ADMIN");
    await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> events(system, operator) > rows * 5);
    long reached = events(system, operator) / 5;
    system.kill(part);
    importing.destroyForcibly();
    importing.waitFor();
    return reached;
  }

  private static long events(RunningSystem system, String operator) throws Exception {
    return JSON.readTree(
            system
                .get(RunningSystem.PETITION, "/api/v1/operations/integrity?checks=false", operator)
                .body())
        .path("published")
        .path("petition.lifecycle.v1")
        .asLong();
  }
}
