package cn.huiyin.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.embedded.kafka.TopicPlan;
import cn.huiyin.embedded.quarkus.PlatformTestResource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("测试平台")
class TestPlatformTest {
  private final TestPlatform platform = TestPlatform.shared();

  @Test
  @DisplayName("数据库为持久设置：fsync、同步提交、整页写全部打开")
  void theServerIsDurableAndSpeaksChinese() throws SQLException {
    assertThat(asked("SHOW fsync")).isEqualTo("on");
    assertThat(asked("SHOW synchronous_commit")).isEqualTo("on");
    assertThat(asked("SHOW full_page_writes")).isEqualTo("on");
    assertThat(asked("SHOW server_encoding")).isEqualTo("UTF8");
    assertThat(asked("SHOW server_version")).startsWith("18");
    assertThat(asked("SELECT similarity('惠安县信访局', '惠安县信访')::text")).isNotEqualTo("0");
  }

  @Test
  @DisplayName("一个服务的账号进不了别的服务的数据库")
  void aLoginReachesOnlyItsOwnDatabase() {
    Map<String, String> petition = platform.serviceConfig("petition");
    Map<String, String> mediation = platform.serviceConfig("mediation");
    assertThatThrownBy(
            () ->
                DriverManager.getConnection(
                    mediation.get(ServiceSettings.DB_URL),
                    petition.get(ServiceSettings.DB_USER),
                    petition.get(ServiceSettings.DB_PASSWORD)))
        .hasMessageContaining("permission denied for database");
    assertThatThrownBy(
            () ->
                DriverManager.getConnection(
                    petition.get(ServiceSettings.DB_URL), "petition", "wrong"))
        .hasMessageContaining("authentication failed");
  }

  @Test
  @DisplayName("应用账号不能建表，属主账号可以")
  void onlyTheOwnerCreatesTables() throws SQLException {
    try (Connection app = platform.connect("disclosure");
        Statement statement = app.createStatement()) {
      assertThatThrownBy(() -> statement.execute("CREATE TABLE sneaked_in (a int)"))
          .hasMessageContaining("permission denied");
    }
    try (Connection owner = platform.connectAsOwner("disclosure");
        Statement statement = owner.createStatement()) {
      statement.execute("CREATE TABLE allowed (a int)");
      statement.execute("DROP TABLE allowed");
    }
  }

  @Test
  @DisplayName("密码和密钥文件只有本人可读")
  void secretsAreForTheirOwnerOnly() throws Exception {
    Path keyset = Path.of(platform.serviceConfig("petition").get(ServiceSettings.KEYSET));
    Set<String> modes = new HashSet<>();
    try (Stream<Path> files = Files.list(keyset.getParent())) {
      for (Path file : files.toList()) {
        modes.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
      }
    }
    assertThat(modes).containsExactly("rw-------");
  }

  @Test
  @DisplayName("全部主题及其死信主题都已建立")
  void allTopicsExist() throws Exception {
    try (Admin admin =
        Admin.create(Map.of("bootstrap.servers", (Object) platform.kafkaBootstrap()))) {
      assertThat(admin.listTopics().names().get()).containsAll(TopicPlan.names());
      assertThat(admin.describeTopics(Set.of("petition.lifecycle.v1")).allTopicNames().get())
          .allSatisfy((name, topic) -> assertThat(topic.partitions()).hasSize(6));
    }
  }

  @Test
  @DisplayName("测试资源给出一个服务的全部设置")
  void theQuarkusResourceGivesAllSettings() {
    PlatformTestResource resource = new PlatformTestResource();
    resource.init(Map.of("service", "reporting"));
    assertThat(resource.start())
        .isEqualTo(TestPlatform.shared().serviceConfig("reporting"))
        .containsEntry(ServiceSettings.DB_USER, "reporting")
        .containsEntry(ServiceSettings.DB_OWNER_USER, "reporting_owner");
    resource.stop();
  }

  @Test
  @DisplayName("Kafka 可以停、杀、再起，令牌照样签发")
  void kafkaCanBeStoppedKilledAndStarted() throws Exception {
    platform.killKafka();
    platform.startKafka();
    allTopicsExist();
    platform.stopKafka();
    platform.startKafka();
    allTopicsExist();
    assertThat(platform.token("ADMIN")).isNotBlank();
    assertThat(platform.token("UNIT_HEAD", "U", "D")).isNotBlank();
    assertThatThrownBy(() -> platform.token("KING")).hasMessageContaining("KING");
    assertThat(platform.issuer()).endsWith("/huiyin");
    assertThat(platform.postgres().process()).isPresent();
  }

  private String asked(String query) throws SQLException {
    try (Connection connection = platform.connect("petition");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
