package cn.huiyin.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.embedded.Await;
import cn.huiyin.embedded.FreePorts;
import cn.huiyin.embedded.PlatformService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("内嵌数据库：停、杀、再起")
class PostgresServerTest {
  @TempDir Path root;
  private PostgresServer server;

  @BeforeEach
  void start() throws SQLException {
    server = new PostgresServer(PostgresFolder.in(root), FreePorts.one()).start();
    owner("CREATE TABLE IF NOT EXISTS kept (word text)");
    owner("INSERT INTO kept VALUES ('回音')");
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  @DisplayName("停止后再启动，数据还在")
  void dataSurvivesARestart() throws SQLException {
    server.stop();
    assertThat(server.process()).isEmpty();
    server.start();
    assertThat(words()).isEqualTo(1);
  }

  @Test
  @DisplayName("kill -9 之后再启动，已提交的数据还在")
  void committedDataSurvivesAKill() throws SQLException {
    server.kill();
    assertThat(server.process()).isEmpty();
    server.start();
    assertThat(words()).isEqualTo(1);
  }

  @Test
  @DisplayName("只杀主进程，后台进程未退，也能马上再起")
  void aServerWhosePostmasterAloneWasKilledComesBack() throws SQLException {
    ProcessHandle postmaster = server.process().orElseThrow();
    postmaster.destroyForcibly();
    Await.until(Duration.ofSeconds(10), () -> !postmaster.isAlive());
    server.start();
    assertThat(words()).isEqualTo(1);
  }

  @Test
  @DisplayName("遗留的数据库进程先被停止，再由新的接手")
  void anOrphanOnTheSameDataIsStoppedFirst() throws SQLException {
    ProcessHandle orphan = server.process().orElseThrow();
    PostgresServer next = new PostgresServer(PostgresFolder.in(root), FreePorts.one()).start();
    assertThat(orphan.isAlive()).isFalse();
    assertThat(next.process().orElseThrow().pid()).isNotEqualTo(orphan.pid());
    server = next;
    assertThat(words()).isEqualTo(1);
  }

  @Test
  @DisplayName("进程号被别的进程占用时，不动那个进程")
  void aForeignProcessWithTheReusedPidIsLeftAlone() throws Exception {
    server.stop();
    Process foreign = new ProcessBuilder("sleep", "600").start();
    try {
      Files.writeString(root.resolve("postgres/postmaster.pid"), foreign.pid() + "\n");
      assertThat(server.process()).isEmpty();
      server.stop();
      assertThat(foreign.isAlive()).isTrue();
    } finally {
      foreign.destroyForcibly();
    }
    Files.delete(root.resolve("postgres/postmaster.pid"));
  }

  private void owner(String sql) throws SQLException {
    try (Connection connection = server.connectAsOwner(PlatformService.PETITION);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private int words() throws SQLException {
    try (Connection connection = server.connectAsOwner(PlatformService.PETITION);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM kept")) {
      row.next();
      return row.getInt(1);
    }
  }
}
