package cn.huiyin.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.embedded.FreePorts;
import cn.huiyin.embedded.PlatformService;
import cn.huiyin.embedded.ServiceSettings;
import cn.huiyin.launcher.Complaint;
import cn.huiyin.launcher.run.folder.PortPlan;
import cn.huiyin.launcher.run.folder.RunFolder;
import cn.huiyin.launcher.run.folder.RunLock;
import cn.huiyin.launcher.run.folder.RunState;
import cn.huiyin.launcher.run.folder.StateFile;
import cn.huiyin.launcher.run.part.ServiceSettingsFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("运行的文件与端口")
class RunFilesTest {
  @TempDir Path data;
  private RunFolder folder;

  @BeforeEach
  void folder() {
    folder = RunFolder.of(data);
  }

  @Test
  @DisplayName("状态写下什么就读出什么")
  void theStateIsReadAsItWasWritten() {
    RunState state =
        new RunState(
            new RunState.Watcher(7, Instant.parse("2031-01-02T03:04:05Z")),
            true,
            9000,
            "embedded",
            List.of(new RunState.PartState("kafka", 0, null, "127.0.0.1:9007", false)));
    StateFile file = new StateFile(folder);
    assertThat(file.read()).isEmpty();
    file.write(state);
    assertThat(file.read()).contains(state);
    assertThat(state.allReady()).isFalse();
    assertThat(state.address("kafka")).contains("127.0.0.1:9007");
    file.delete();
    assertThat(file.read()).isEmpty();
  }

  @Test
  @DisplayName("损坏的状态文件：一行，说明怎么办")
  void aDamagedStateFileIsOneLine() throws IOException {
    Files.writeString(folder.stateFile(), "{");
    assertThatThrownBy(() -> new StateFile(folder).read())
        .isInstanceOf(Complaint.class)
        .hasMessageContaining("damaged");
  }

  @Test
  @DisplayName("锁被占用时知道有启动器在，放开后知道没有")
  void theLockTellsWhetherALauncherLives() {
    RunLock lock = new RunLock(folder);
    assertThat(lock.take()).isTrue();
    assertThat(new RunLock(folder).isHeld()).isTrue();
    lock.release();
    assertThat(new RunLock(folder).isHeld()).isFalse();
  }

  @Test
  @DisplayName("端口被占：说出端口、部件和选项")
  void aTakenPortIsNamedWithItsPartAndTheOption() throws IOException {
    int free = FreePorts.one();
    PortPlan ports = new PortPlan(free - 6);
    try (ServerSocket taken = new ServerSocket(free, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(ports::requireFree)
          .hasMessageContaining("port " + taken.getLocalPort())
          .hasMessageContaining("PostgreSQL")
          .hasMessageContaining("--port-base");
    }
  }

  @Test
  @DisplayName("服务的设置写进只有本人可读的文件")
  void aServicesSettingsAreForItsOwnerOnly() throws IOException {
    PortPlan ports = new PortPlan(9000);
    new ServiceSettingsFile(PlatformService.MEDIATION, folder, ports, "http://issuer").write();
    Path file = folder.settingsFile(PlatformService.MEDIATION);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(Files.readString(file))
        .contains(ServiceSettings.DB_URL + "=jdbc:postgresql://127.0.0.1:9006/mediation")
        .contains(ServiceSettings.KAFKA + "=127.0.0.1:9007")
        .contains(ServiceSettings.OIDC_ISSUER + "=http://issuer")
        .contains("quarkus.http.port=9002");
  }
}
