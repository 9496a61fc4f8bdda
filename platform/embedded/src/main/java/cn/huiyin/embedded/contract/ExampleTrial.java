package cn.huiyin.embedded.contract;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * 示例检查: sends every operation the examples its own document gives, by a role that may call it, and
 * says where they are not understood.
 *
 * <p>The examples name cases that this service may not hold. So besides success these answers are
 * right: it isn't there (404), it can't be done now or by the rules (409), it has moved on since it
 * was read (412). Each of them comes after the shape was taken. Any other answer (400, 413, 415,
 * 422, 5xx) means that the example is not one. Files are not sent: what is in them depends on the
 * service, whose own tests send them.
 */
public final class ExampleTrial {
  private static final Set<Integer> UNDERSTOOD = Set.of(404, 409, 412);
  private static final int FORBIDDEN = 403;
  private static final String JSON = "application/json";
  private static final String KEY = "Idempotency-Key";

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI service;
  private final Function<String, String> tokenOfRole;
  private final Map<String, String> tokens = new HashMap<>();

  /** Tokens are asked for by role name, once each. */
  public ExampleTrial(URI service, Function<String, String> tokenOfRole) {
    this.service = service;
    this.tokenOfRole = tokenOfRole;
  }

  /** One line for each example that is missing, not valid by its schema, or not understood. */
  public List<String> wrongAnswers(OpenApiDocument document)
      throws IOException, InterruptedException {
    List<String> wrong = new ArrayList<>();
    SchemaCheck schemas = new SchemaCheck(document);
    for (Operation operation : document.operations()) {
      if (!operation.takesFiles()) {
        ExampleRequest example = ExampleRequest.of(operation, document.said(operation));
        schemas
            .faultsOfBody(example)
            .forEach(fault -> wrong.add(operation.id() + ", example by its schema: " + fault));
        wrong.addAll(misunderstood(example));
      }
    }
    return wrong;
  }

  /** What a role may not ask together (403), another of the operation's roles may. */
  private List<String> misunderstood(ExampleRequest example)
      throws IOException, InterruptedException {
    Operation operation = example.operation();
    List<String> roles = new ArrayList<>(operation.callers());
    HttpResponse<String> answer;
    do {
      String role = roles.isEmpty() ? null : roles.remove(0);
      answer = http.send(request(example, role), BodyHandlers.ofString());
    } while (answer.statusCode() == FORBIDDEN && !roles.isEmpty());
    int status = answer.statusCode();
    return status < 300 || UNDERSTOOD.contains(status)
        ? List.of()
        : List.of(operation.id() + " answers " + status + " to its example: " + answer.body());
  }

  private HttpRequest request(ExampleRequest example, String role) {
    Operation operation = example.operation();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(service.resolve(example.target()))
            .method(
                operation.method(),
                example.body() == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(example.body().toString()));
    // One key acts once, so each operation gets its own.
    example
        .headers()
        .forEach(
            (name, value) ->
                request.header(name, KEY.equals(name) ? value + "-" + operation.id() : value));
    if (example.body() != null) {
      request.header("Content-Type", JSON);
    }
    if (role != null) {
      request.header("Authorization", "Bearer " + tokens.computeIfAbsent(role, tokenOfRole));
    }
    return request.build();
  }
}
