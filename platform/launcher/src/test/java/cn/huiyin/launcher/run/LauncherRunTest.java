package cn.huiyin.launcher.run;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.huiyin.embedded.FreePorts;
import cn.huiyin.embedded.PlatformService;
import cn.huiyin.embedded.identity.DemoRole;
import cn.huiyin.launcher.Complaint;
import cn.huiyin.launcher.Huiyin;
import cn.huiyin.launcher.StubService;
import cn.huiyin.launcher.http.Services;
import cn.huiyin.launcher.run.folder.PortPlan;
import cn.huiyin.launcher.run.folder.RunFolder;
import cn.huiyin.launcher.run.folder.RunState;
import cn.huiyin.launcher.run.part.IdentityKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with real PostgreSQL, Kafka and identity, and stand-ins for the services. */
@DisplayName("启动器：启动、崩溃、被杀、再启动、停止")
class LauncherRunTest {
  @TempDir Path home;
  private RunFolder folder;
  private RunningRun run;
  private PortPlan ports;

  @BeforeEach
  void fakeHome() throws IOException {
    Files.createDirectories(home.resolve("platform/launcher"));
    for (PlatformService service : PlatformService.all()) {
      stubJar(home.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar"));
    }
    System.setProperty("huiyin.home", home.toString());
    folder = RunFolder.of(home.resolve("data"));
    run = new RunningRun(folder);
    ports = new PortPlan(FreePorts.neighbours(9));
  }

  @AfterEach
  void stop() {
    run.stop();
    System.clearProperty("huiyin.home");
  }

  @Test
  @DisplayName("崩溃的部件会被拉起；启动器被杀后，下一次启动清掉遗留；令牌仍有效；停止后什么都不剩")
  void aRunSurvivesCrashesAndLeavesNothingBehind() throws IOException {
    RunState first = start();
    assertThat(first.parts()).hasSize(7).allMatch(RunState.PartState::ready);
    String token = new Services(folder, first).tokens().token(DemoRole.ADMIN, null, null);

    kill(pid(first, "mediation-service"));
    kill(pid(first, "kafka"));
    kill(pid(first, "postgres"));
    await()
        .atMost(60, SECONDS)
        .untilAsserted(() -> assertThat(hasNewParts(first)).as(launcherLog()).isTrue());
    assertThat(run.awaitReady()).as(launcherLog()).isTrue();

    RunState healed = run.required();
    kill(healed.launcher().pid());
    await().atMost(10, SECONDS).until(() -> !run.isWatched());
    assertThat(alive(healed, "petition-service")).isTrue();

    RunState second = start();
    assertThat(alive(healed, "petition-service")).isFalse();
    assertThat(second.allReady()).isTrue();
    assertThat(new Services(folder, second).tokens().token(DemoRole.ADMIN, null, null))
        .isNotEqualTo(token);

    commandsWorkOn(second);
    kill(pid(second, "disclosure-service"));
    await().atMost(60, SECONDS).until(() -> isReadyAgain(second, "disclosure-service"));
    assertThat(executed("stop")).isZero();
    second.parts().forEach(part -> assertThat(alive(second, part.name())).isFalse());
    assertThat(run.state()).isEmpty();
    assertThat(run.stop()).isFalse();
  }

  @Test
  @DisplayName("服务起不来：说出是哪个、日志在哪里，什么都不留下")
  void aServiceThatCannotStartIsNamed() throws IOException {
    Path jar = home.resolve("reporting-service/target/quarkus-app/quarkus-run.jar");
    Files.writeString(jar, "no jar");
    assertThatThrownBy(this::start)
        .isInstanceOf(Complaint.class)
        .hasMessageContaining("reporting-service stopped while it started")
        .hasMessageContaining("reporting-service.log");
    assertThat(run.state()).isEmpty();
    Files.delete(jar);
    assertThatThrownBy(this::start).hasMessageContaining("is not built");
  }

  /** Against the stand-ins: what the commands ask of real services is tested with these. */
  private void commandsWorkOn(RunState state) throws IOException {
    Path ledgers = Files.createDirectories(home.resolve("ledgers"));
    Files.writeString(ledgers.resolve("backlog_targets.csv"), "year,metric,target\n2031,a,1\n");
    Files.writeString(ledgers.resolve("expected-figures.json"), "{\"petition.registered\": 2}");
    assertThat(executed("status")).isZero();
    assertThat(executed("up")).isZero();
    assertThat(executed("token", "ADMIN")).isZero();
    assertThat(executed("verify")).isZero();
    assertThat(executed("report", "2031", "--format", "json", "-o", home + "/r.json")).isZero();
    assertThat(executed("import", ledgers.toString())).isZero();
    assertThat(executed("demo", ledgers.toString())).isZero();
    Files.writeString(ledgers.resolve("expected-figures.json"), "{\"petition.registered\": 3}");
    assertThat(executed("demo", ledgers.toString())).isEqualTo(1);
    assertThat(run.required().launcher()).isEqualTo(state.launcher());
  }

  private int executed(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--data", folder.root().toString()));
    return Huiyin.commandLine().execute(all.toArray(String[]::new));
  }

  private boolean isReadyAgain(RunState before, String part) {
    return run.state()
        .filter(now -> pid(now, part) != pid(before, part))
        .filter(RunState::allReady)
        .isPresent();
  }

  private String launcherLog() throws IOException {
    return Files.readString(folder.log("launcher")) + Files.readString(folder.stateFile());
  }

  private RunState start() {
    return new DetachedLauncher(folder).start(ports, IdentityKind.EMBEDDED);
  }

  private boolean hasNewParts(RunState before) {
    return run.state()
        .filter(
            now ->
                List.of("mediation-service", "kafka", "postgres").stream()
                    .allMatch(part -> pid(now, part) != pid(before, part) && pid(now, part) != 0))
        .isPresent();
  }

  private static long pid(RunState state, String part) {
    return state.parts().stream()
        .filter(candidate -> candidate.name().equals(part))
        .findFirst()
        .orElseThrow()
        .pid();
  }

  private static boolean alive(RunState state, String part) {
    return ProcessHandle.of(pid(state, part)).map(ProcessHandle::isAlive).orElse(false);
  }

  private static void kill(long pid) {
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();
  }

  private static void stubJar(Path jar) throws IOException {
    Files.createDirectories(jar.getParent());
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, StubService.class.getName());
    main.put(
        Attributes.Name.CLASS_PATH,
        Path.of("target/test-classes").toAbsolutePath().toUri().toString());
    try (OutputStream out = Files.newOutputStream(jar)) {
      new JarOutputStream(out, manifest).close();
    }
  }
}
