package cn.huiyin.embedded.contract;

import cn.huiyin.embedded.contract.BadBodies.BadBody;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * 坏输入检查: sends every operation that takes a body what it can't mean, and says where the service did
 * anything but refuse it: with a 4xx, as a problem, within a second.
 */
public final class BadInputTrial {
  private static final Duration SOON = Duration.ofSeconds(1);

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI service;
  private final Function<String, String> tokenOfRole;
  private final Map<String, String> tokens = new HashMap<>();

  /** Tokens are asked for by role name, once each. */
  public BadInputTrial(URI service, Function<String, String> tokenOfRole) {
    this.service = service;
    this.tokenOfRole = tokenOfRole;
  }

  /** One line for each wrong answer; none when all is refused as it should be. */
  public List<String> wrongAnswers(OpenApiDocument document)
      throws IOException, InterruptedException {
    List<String> wrong = new ArrayList<>();
    Map<String, List<String>> fields = document.bodyFields();
    for (Operation operation : document.operations()) {
      if ("application/json".equals(operation.mediaType())) {
        for (BadBody body : bodies(fields.getOrDefault(operation.id(), List.of()))) {
          String complaint = complaint(operation, body);
          if (complaint != null) {
            wrong.add(operation.id() + ", " + body.fault() + ": " + complaint);
          }
        }
      }
    }
    return wrong;
  }

  private static List<BadBody> bodies(List<String> fields) {
    List<BadBody> bodies = new ArrayList<>(BadBodies.forEverybody());
    fields.forEach(field -> bodies.addAll(BadBodies.inField(field)));
    fields.forEach(field -> bodies.add(BadBodies.twice(field)));
    return bodies;
  }

  /** What is wrong with the answer, or null; a slow one gets a second chance. */
  private String complaint(Operation operation, BadBody body)
      throws IOException, InterruptedException {
    HttpRequest request = request(operation, body);
    long begun = System.nanoTime();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (System.nanoTime() - begun > SOON.toNanos()) {
      begun = System.nanoTime();
      answer = http.send(request, BodyHandlers.ofString());
      if (System.nanoTime() - begun > SOON.toNanos()) {
        return "takes longer than a second";
      }
    }
    int status = answer.statusCode();
    if (status < 400 || status >= 500) {
      return "answers " + status;
    }
    String type = answer.headers().firstValue("Content-Type").orElse("nothing");
    return type.startsWith("application/problem+json") ? null : status + " as " + type;
  }

  private HttpRequest request(Operation operation, BadBody body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(service.resolve(operation.exampleUri()))
            .header("Content-Type", body.contentType())
            .header("If-Match", "\"1\"")
            .method(operation.method(), BodyPublishers.ofByteArray(body.bytes()));
    if (!operation.isPublic()) {
      String token = tokens.computeIfAbsent(operation.callers().get(0), tokenOfRole);
      request.header("Authorization", "Bearer " + token);
    }
    return request.build();
  }
}
