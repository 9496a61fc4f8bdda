package cn.huiyin.embedded;

import cn.huiyin.embedded.identity.DemoRole;
import cn.huiyin.embedded.identity.IdentityClient;
import cn.huiyin.embedded.identity.IdentityProvider;
import cn.huiyin.embedded.kafka.KafkaProcess;
import cn.huiyin.embedded.postgres.PostgresFolder;
import cn.huiyin.embedded.postgres.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 测试平台: one PostgreSQL, one Kafka broker and one issuer for all tests of a JVM, started when first
 * asked for, in a temporary folder that goes when the JVM ends.
 *
 * <p>Tests of Quarkus load this class several times over. So what is shared are processes, and a
 * system property says where they are.
 */
public final class TestPlatform {
  private final Path root;
  private final PostgresServer postgres;
  private final KafkaProcess kafka;
  private final IdentityClient identity;
  private final String issuer;

  private TestPlatform(TestPlatformPlace place) {
    this.root = place.root();
    this.postgres = new PostgresServer(PostgresFolder.in(root), place.postgresPort());
    this.kafka = new KafkaProcess(root, place.kafkaPort(), place.controllerPort());
    this.issuer = IdentityProvider.issuer(place.identityPort());
    this.identity = new IdentityClient(issuer);
  }

  /** The platform of this JVM, started on the first call. */
  public static TestPlatform shared() {
    synchronized (System.getProperties()) {
      TestPlatformPlace known = TestPlatformPlace.known();
      if (known != null) {
        return new TestPlatform(known);
      }
      TestPlatformPlace place = TestPlatformPlace.fresh();
      TestPlatform platform = new TestPlatform(place);
      platform.start(place);
      place.remember();
      return platform;
    }
  }

  /** All runtime settings a service needs, by the names of {@link ServiceSettings}. */
  public Map<String, String> serviceConfig(String name) {
    PlatformService service = PlatformService.named(name);
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put(ServiceSettings.DB_URL, postgres.url(service));
    settings.put(ServiceSettings.DB_USER, service.login());
    settings.put(ServiceSettings.DB_PASSWORD, postgres.folder().password(service));
    settings.put(ServiceSettings.DB_OWNER_USER, service.ownerLogin());
    settings.put(ServiceSettings.DB_OWNER_PASSWORD, postgres.folder().ownerPassword(service));
    settings.put(ServiceSettings.KAFKA, kafkaBootstrap());
    settings.put(ServiceSettings.OIDC_ISSUER, issuer);
    settings.putAll(ServiceSettings.files(service, root));
    return settings;
  }

  /** A bearer token of this role (a name of DOMAIN 7.1); unit and division may be null. */
  public String token(String role, String unit, String division) {
    DemoRole known =
        DemoRole.named(role)
            .orElseThrow(() -> new PlatformFailure("There is no role named " + role + "."));
    return identity.token(known, unit, division);
  }

  /** A bearer token of this role without unit and division. */
  public String token(String role) {
    return token(role, null, null);
  }

  public String kafkaBootstrap() {
    return kafka.bootstrap();
  }

  public String issuer() {
    return issuer;
  }

  /** A connection with the rights the service works with. */
  public Connection connect(String service) throws SQLException {
    return postgres.connect(PlatformService.named(service));
  }

  /** A connection of the owner of the service's tables. */
  public Connection connectAsOwner(String service) throws SQLException {
    return postgres.connectAsOwner(PlatformService.named(service));
  }

  /** Runs a statement with the rights of the tables' owner, behind the service's back. */
  public void change(String service, String sql) {
    try (Connection connection = connectAsOwner(service);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new PlatformFailure("The statement failed: " + e.getMessage(), e);
    }
  }

  /** To stop, kill and start again: a test that does must start it again itself. */
  public PostgresServer postgres() {
    return postgres;
  }

  public void stopKafka() {
    kafka.stop();
  }

  /** What kill -9 of the broker does. */
  public void killKafka() {
    kafka.kill();
  }

  /** Starts the broker again on its port and data. */
  public void startKafka() {
    kafka.start(true);
  }

  private void start(TestPlatformPlace place) {
    JavaProcess guard =
        new JavaProcess(
                TestGuard.class, List.of(root.toString(), String.valueOf(place.identityPort())))
            .option("-Xmx64m")
            .option("-XX:+UseSerialGC")
            .option("-XX:TieredStopAtLevel=1")
            .tied();
    try {
      guard.start(root.resolve("logs").resolve("guard.log"));
    } catch (IOException e) {
      throw new PlatformFailure("The test platform cannot start: " + e.getMessage(), e);
    }
    kafka.begin(true);
    postgres.start();
    kafka.awaitReady();
    Await.until(Duration.ofSeconds(30), identity::answers);
  }
}
