package cn.huiyin.launcher.figure;

import cn.huiyin.embedded.PlatformService;
import cn.huiyin.embedded.identity.DemoRole;
import cn.huiyin.launcher.Complaint;
import cn.huiyin.launcher.http.Services;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads figures: ours from reporting, the expected ones from beside the ledgers. */
public final class Figures {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Figures() {}

  /** The year's figures as reporting has them. */
  public static Map<String, Long> ours(Services services, int year) {
    JsonNode answer =
        services
            .as(DemoRole.ANALYST, PlatformService.REPORTING)
            .get("/api/v1/reports/rule-of-law/" + year + "/figures");
    return numbers(answer.path("figures"));
  }

  /** The figures expected of these ledgers; none if the file is missing. */
  public static Map<String, Long> expected(Path folder) {
    Path file = folder.resolve("expected-figures.json");
    if (!Files.exists(file)) {
      return Map.of();
    }
    try {
      return numbers(JSON.readTree(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new Complaint(file + " is not JSON: " + e.getMessage(), e);
    }
  }

  private static Map<String, Long> numbers(JsonNode object) {
    Map<String, Long> numbers = new LinkedHashMap<>();
    object
        .properties()
        .forEach(
            field -> {
              if (field.getValue().isIntegralNumber()) {
                numbers.put(field.getKey(), field.getValue().asLong());
              }
            });
    return numbers;
  }
}
