package cn.huiyin.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds records, schemas, golden JSON and AsyncAPI together; {@code -Dhuiyin.render} writes them.
 */
@DisplayName("事件契约")
class EventContractTest {
  private static final boolean RENDER = Boolean.getBoolean("huiyin.render");
  private static final Path SCHEMAS = Path.of("src/main/resources/schemas");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Path ASYNCAPI = Path.of("../../docs/events/asyncapi.yaml");
  private static final Set<String> NEVER =
      Set.of("petitionername", "idnumber", "phone", "address", "text", "content", "title");

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .enable(SerializationFeature.INDENT_OUTPUT);

  static Stream<Class<? extends CaseEvent>> events() {
    return Contract.all().stream()
        .flatMap(contract -> EventCatalogue.of(contract.events()).all().values().stream());
  }

  @ParameterizedTest
  @MethodSource("events")
  @DisplayName("样例JSON与记录一致，往返不变")
  void goldenJsonIsWhatTheRecordWrites(Class<? extends CaseEvent> event) throws Exception {
    String written = JSON.writeValueAsString(Specimen.of(event)) + "\n";
    assertSame(GOLDEN.resolve(EventCatalogue.typeOf(event) + ".json"), written);
    Object read = JSON.readValue(written, event);
    assertThat(read).isEqualTo(Specimen.of(event));
  }

  @ParameterizedTest
  @MethodSource("events")
  @DisplayName("JSON模式与记录一致，且列出样例的全部字段")
  void schemaDescribesTheRecord(Class<? extends CaseEvent> event) throws Exception {
    JsonNode schema = new JsonSchema(JSON).document(event);
    assertSame(
        SCHEMAS.resolve(EventCatalogue.typeOf(event) + ".json"),
        JSON.writeValueAsString(schema) + "\n");
    JsonNode specimen = JSON.valueToTree(Specimen.of(event));
    specimen
        .fieldNames()
        .forEachRemaining(name -> assertThat(schema.get("properties").has(name)).isTrue());
  }

  @ParameterizedTest
  @MethodSource("events")
  @DisplayName("事件无姓名、证件、电话、住址、正文字段")
  void noEventHasAFieldForPersonalData(Class<? extends CaseEvent> event) throws Exception {
    JsonNode specimen = JSON.valueToTree(Specimen.of(event));
    specimen
        .fieldNames()
        .forEachRemaining(name -> assertThat(NEVER).doesNotContain(name.toLowerCase(Locale.ROOT)));
  }

  @Test
  @DisplayName("事件名不重复且有摘要")
  void namesAreUniqueAndExplained() {
    Set<String> seen = new HashSet<>();
    events()
        .forEach(
            event -> {
              assertThat(seen.add(EventCatalogue.typeOf(event))).isTrue();
              assertThat(event.getAnnotation(EventType.class).summary()).isNotBlank();
            });
    assertThat(seen).hasSizeGreaterThan(50);
  }

  @Test
  @DisplayName("AsyncAPI文档与契约一致")
  void asyncApiIsWhatTheContractsSay() throws Exception {
    ObjectMapper yaml =
        new ObjectMapper(new YAMLFactory().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER));
    assertSame(ASYNCAPI, yaml.writeValueAsString(new AsyncApi(JSON).document()));
  }

  @Test
  @DisplayName("没有多余的模式与样例文件")
  void noFileIsLeftOver() throws IOException {
    Set<String> names = new HashSet<>();
    events().forEach(event -> names.add(EventCatalogue.typeOf(event) + ".json"));
    for (Path folder : Set.of(SCHEMAS, GOLDEN)) {
      try (Stream<Path> files = Files.list(folder)) {
        assertThat(files.map(file -> file.getFileName().toString()).toList())
            .containsExactlyInAnyOrderElementsOf(names);
      }
    }
  }

  private static void assertSame(Path file, String content) throws IOException {
    if (RENDER) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    }
    assertThat(file).as("run with -Dhuiyin.render=true to write it").exists();
    assertThat(Files.readString(file)).isEqualTo(content);
  }
}
