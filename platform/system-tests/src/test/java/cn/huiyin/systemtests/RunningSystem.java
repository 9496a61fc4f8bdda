package cn.huiyin.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A whole run under test: the command, the parts' processes, and their HTTP side. */
final class RunningSystem implements AutoCloseable {
  static final int PETITION = 1;
  static final int REPORTING = 4;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HuiyinCommand huiyin;
  private final HttpClient http = HttpClient.newHttpClient();

  RunningSystem(String name, int portBase) {
    this.huiyin = new HuiyinCommand(Path.of("target", name).toAbsolutePath(), portBase);
  }

  HuiyinCommand huiyin() {
    return huiyin;
  }

  void up() {
    HuiyinCommand.Result result = huiyin.up();
    if (result.exit() != 0) {
      throw new AssertionError("up failed: " + result.output());
    }
  }

  /** The process of a part, as state.json has it. */
  ProcessHandle process(String part) throws IOException {
    for (JsonNode state :
        JSON.readTree(huiyin.data().resolve("state.json").toFile()).get("parts")) {
      if (state.get("name").asText().equals(part)) {
        return ProcessHandle.of(state.get("pid").asLong()).orElseThrow();
      }
    }
    throw new AssertionError("no part " + part);
  }

  /** What kill -9 does. */
  void kill(String part) throws IOException {
    ProcessHandle process = process(part);
    process.destroyForcibly();
    process.onExit().join();
  }

  HttpResponse<String> get(int service, String path, String token) throws Exception {
    return http.send(request(service, path, token).GET().build(), BodyHandlers.ofString());
  }

  HttpResponse<String> post(int service, String path, String token, String body) throws Exception {
    return http.send(
        request(service, path, token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(int service, String path, String token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + huiyin.port(service) + path));
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  /** The figures of a year as reporting has them now. */
  Map<String, Long> figures(int year) throws Exception {
    HttpResponse<String> answer =
        get(REPORTING, "/api/v1/reports/rule-of-law/" + year + "/figures", huiyin.token("ANALYST"));
    return longs(JSON.readTree(answer.body()).get("figures"));
  }

  /** The figures that a recount of a ledger folder must give. */
  static Map<String, Long> expected(Path ledgers) throws IOException {
    return longs(JSON.readTree(ledgers.resolve("expected-figures.json").toFile()));
  }

  private static Map<String, Long> longs(JsonNode object) {
    Map<String, Long> figures = new TreeMap<>();
    object.properties().forEach(figure -> figures.put(figure.getKey(), figure.getValue().asLong()));
    return figures;
  }

  @Override
  public void close() {
    huiyin.run("stop");
  }
}
