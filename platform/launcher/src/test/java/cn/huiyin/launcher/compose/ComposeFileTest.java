package cn.huiyin.launcher.compose;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.embedded.PlatformService;
import cn.huiyin.embedded.ServiceSettings;
import cn.huiyin.embedded.identity.DemoRole;
import cn.huiyin.embedded.kafka.TopicPlan;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** No Docker engine is here, so the files are held to the embedded run's own constants. */
@DisplayName("容器编排文件与内嵌运行一致")
class ComposeFileTest {
  private static final Path ROOT = Path.of("../..");
  private static final Pattern REQUIRED = Pattern.compile("\\$\\{(\\w+):\\?[^}]+}");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode compose = yaml("docker-compose.yml");

  @Test
  @DisplayName("符合 Compose 规范的 JSON Schema")
  void theFileKeepsTheComposeSchema() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/compose-spec.schema.json")) {
      JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
      assertThat(schema.validate(compose)).isEmpty();
      JsonNode broken = compose.deepCopy();
      ((ObjectNode) broken.at("/services/kafka")).put("imagine", "apache/kafka");
      assertThat(schema.validate(broken)).as("the schema bites").isNotEmpty();
    }
  }

  @Test
  @DisplayName("每个服务的设置名、数据库和账号与内嵌运行相同")
  void everyServiceHasTheSettingsOfTheEmbeddedRun() {
    for (PlatformService service : PlatformService.all()) {
      JsonNode settings = compose.at("/services/" + service.module() + "/environment");
      assertThat(fields(settings)).containsAll(environmentNames());
      assertThat(settings.path("HUIYIN_DB_URL").asText())
          .isEqualTo("jdbc:postgresql://postgres:5432/" + service.database());
      assertThat(settings.path("HUIYIN_DB_USER").asText()).isEqualTo(service.login());
      assertThat(settings.path("HUIYIN_DB_OWNER_USER").asText()).isEqualTo(service.ownerLogin());
      assertThat(ROOT.resolve(service.module()).resolve("src/main/docker/Dockerfile"))
          .content()
          .contains("USER 10001")
          .contains("EXPOSE " + settings.path("QUARKUS_HTTP_PORT").asText());
    }
  }

  @Test
  @DisplayName("数据库脚本为每个服务建库和两个账号，收回 PUBLIC 的权限")
  void theDatabaseScriptMakesTheSameLogins() {
    String names = String.join(" ", PlatformService.all().stream().map(s -> s.name()).toList());
    assertThat(ROOT.resolve("docker/postgres/10-databases.sh"))
        .content()
        .contains("for service in " + names + ";")
        .contains("owner=${service}_owner")
        .contains("REVOKE ALL ON DATABASE $service FROM PUBLIC")
        .contains("CREATE EXTENSION IF NOT EXISTS pg_trgm");
  }

  @Test
  @DisplayName("主题脚本建立的主题与内嵌运行相同")
  void theTopicScriptMakesTheSameTopics() throws IOException {
    String script = Files.readString(ROOT.resolve("docker/kafka/topics.sh"));
    List<String> topics =
        Pattern.compile("^  ([a-z.]+\\.v\\d+)", Pattern.MULTILINE)
            .matcher(script)
            .results()
            .map(match -> match.group(1))
            .flatMap(topic -> Stream.of(topic, topic + ".dlq"))
            .toList();
    assertThat(topics).containsExactlyInAnyOrderElementsOf(TopicPlan.names());
    int partitions = TopicPlan.partitions("org.v1");
    int ofDeadLetters = TopicPlan.partitions("org.v1.dlq");
    assertThat(script)
        .contains("org.v1) create \"$topic\" compact " + partitions + " ;;")
        .contains("create \"$topic\" delete " + partitions + " ;;")
        .contains("create \"$topic.dlq\" delete " + ofDeadLetters);
  }

  @Test
  @DisplayName("Keycloak 的域有全部角色，每个角色一个演示用户，口令不写在文件里")
  void theRealmHasAllRolesAndDemoUsers() throws IOException {
    JsonNode realm = JSON.readTree(ROOT.resolve("docker/keycloak/huiyin-realm.json").toFile());
    assertThat(texts(realm.at("/roles/realm"), "name"))
        .containsExactlyInAnyOrderElementsOf(DemoRole.names());
    for (JsonNode user : realm.path("users")) {
      DemoRole role = DemoRole.named(user.at("/realmRoles/0").asText()).orElseThrow();
      assertThat(user.path("username").asText()).isEqualTo(role.user());
      assertThat(user.at("/credentials/0/value").asText()).isEqualTo("${HUIYIN_DEMO_PASSWORD}");
    }
    assertThat(realm.path("users")).hasSize(DemoRole.values().length);
    assertThat(texts(realm.at("/clients/0/protocolMappers"), "name"))
        .contains("groups", "unit", "division", "audience");
  }

  @Test
  @DisplayName("口令只来自 .env，而 .env.example 写齐了每一个")
  void everyPasswordComesFromTheEnvironmentFile() throws IOException {
    String text = Files.readString(ROOT.resolve("docker-compose.yml"));
    List<String> asked =
        REQUIRED.matcher(text).results().map(match -> match.group(1)).sorted().distinct().toList();
    List<String> offered =
        Files.readAllLines(ROOT.resolve(".env.example")).stream()
            .filter(line -> line.matches("\\w+=.*"))
            .map(line -> line.substring(0, line.indexOf('=')))
            .sorted()
            .toList();
    assertThat(offered).isEqualTo(asked);
    Matcher password = Pattern.compile("PASSWORD: (.*)").matcher(text);
    while (password.find()) {
      assertThat(password.group(1)).matches(REQUIRED);
    }
  }

  @Test
  @DisplayName("长期运行的容器都有健康检查，数据都在卷里，端口只开在本机")
  void everyPartIsWatchedKeptAndLocal() {
    compose
        .path("services")
        .properties()
        .forEach(
            part -> {
              if (!part.getKey().equals("topics")) {
                assertThat(part.getValue().has("healthcheck")).as(part.getKey()).isTrue();
                assertThat(part.getValue().has("volumes")).as(part.getKey()).isTrue();
              }
              part.getValue()
                  .path("ports")
                  .forEach(port -> assertThat(port.asText()).startsWith("127.0.0.1:"));
            });
  }

  private static List<String> environmentNames() {
    return Stream.of(
            ServiceSettings.DB_URL,
            ServiceSettings.DB_USER,
            ServiceSettings.DB_PASSWORD,
            ServiceSettings.DB_OWNER_USER,
            ServiceSettings.DB_OWNER_PASSWORD,
            ServiceSettings.KAFKA,
            ServiceSettings.OIDC_ISSUER,
            ServiceSettings.KEYSET,
            ServiceSettings.INDEX_KEY,
            ServiceSettings.SPOOL)
        .map(name -> name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
        .toList();
  }

  private static Set<String> fields(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> texts(JsonNode array, String field) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.path(field).asText()));
    return texts;
  }

  private static JsonNode yaml(String name) {
    try (InputStream in = Files.newInputStream(ROOT.resolve(name))) {
      return JSON.valueToTree(new Yaml().load(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
