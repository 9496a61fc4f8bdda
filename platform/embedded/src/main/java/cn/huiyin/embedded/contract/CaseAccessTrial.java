package cn.huiyin.embedded.contract;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * 谁对哪一件能做什么: asks every operation on a case in every role that may call it, once for each way of
 * standing to the case (own unit's, another unit's, under seal), and writes down what was answered.
 *
 * <p>The version sent is never the case's, so that an act gets as far as the case and changes
 * nothing: whoever learns that the version is old (412), or that the act can't be done now (409),
 * has been let in. Files are not sent; their tests are the service's.
 */
public final class CaseAccessTrial {
  private static final String NEVER = "\"999999\"";

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI service;
  private final List<Standing> standings;

  /**
   * One way of standing to a case.
   *
   * @param name heading of its column
   * @param places what stands for the parameters of a path, by name
   * @param tokenOfRole a token of a caller in this role who stands so to the case
   */
  public record Standing(
      String name, Map<String, String> places, Function<String, String> tokenOfRole) {}

  public CaseAccessTrial(URI service, List<Standing> standings) {
    this.service = service;
    this.standings = List.copyOf(standings);
  }

  /**
   * The table role × operation × standing as CSV: {@code open}, {@code hidden} (404), {@code
   * refused} (403), or the status where the answer was none of these.
   */
  public String table(OpenApiDocument document, Predicate<Operation> onCase)
      throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    for (Operation operation : document.operations()) {
      if (onCase.test(operation) && !operation.takesFiles()) {
        for (String role : operation.callers()) {
          lines.add(line(document, operation, role));
        }
      }
    }
    lines.sort(null);
    List<String> names = standings.stream().map(Standing::name).toList();
    return "operation,role," + String.join(",", names) + "\n" + String.join("\n", lines) + "\n";
  }

  private String line(OpenApiDocument document, Operation operation, String role)
      throws IOException, InterruptedException {
    List<String> cells = new ArrayList<>(List.of(operation.id(), role));
    for (Standing standing : standings) {
      ExampleRequest example =
          ExampleRequest.of(operation, document.said(operation), standing.places());
      HttpRequest request = request(example, standing.tokenOfRole().apply(role));
      cells.add(word(http.send(request, BodyHandlers.discarding()).statusCode()));
    }
    return String.join(",", cells);
  }

  private static String word(int status) {
    return switch (status) {
      case 200, 201, 204, 409, 412 -> "open";
      case 403 -> "refused";
      case 404 -> "hidden";
      default -> String.valueOf(status);
    };
  }

  private HttpRequest request(ExampleRequest example, String token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(service.resolve(example.target()))
            .method(
                example.operation().method(),
                example.body() == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(example.body().toString()));
    example.headers().forEach(request::setHeader);
    request.setHeader("If-Match", NEVER);
    request.setHeader("Idempotency-Key", UUID.randomUUID().toString());
    request.setHeader("Authorization", "Bearer " + token);
    if (example.body() != null) {
      request.setHeader("Content-Type", "application/json");
    }
    return request.build();
  }
}
