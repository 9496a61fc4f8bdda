package cn.huiyin.embedded.contract;

import cn.huiyin.embedded.identity.DemoRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Calls every operation without a token and with a token of every role, and says where the service
 * did not do what its document and the committed table say.
 */
public final class AuthorisationTrial {
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI service;
  private final Function<String, String> tokenOfRole;

  /** Tokens are asked for by role name. */
  public AuthorisationTrial(URI service, Function<String, String> tokenOfRole) {
    this.service = service;
    this.tokenOfRole = tokenOfRole;
  }

  /** One line for each wrong answer; none when all is as promised. */
  public List<String> wrongAnswers(List<Operation> operations)
      throws IOException, InterruptedException {
    List<String> wrong = new ArrayList<>();
    for (Operation operation : operations) {
      int stranger = call(operation, null);
      if (operation.isPublic() == (stranger == UNAUTHORIZED)) {
        wrong.add(operation.id() + " answers " + stranger + " without a token");
      }
      if (!operation.isPublic()) {
        tryRoles(operation, wrong);
      }
    }
    return wrong;
  }

  private void tryRoles(Operation operation, List<String> wrong)
      throws IOException, InterruptedException {
    for (DemoRole role : DemoRole.values()) {
      boolean may = operation.isOpenTo(role.name());
      int status = call(operation, tokenOfRole.apply(role.name()));
      boolean refused = status == FORBIDDEN || status == UNAUTHORIZED;
      if (may == refused || status >= 500) {
        wrong.add(operation.id() + " answers " + status + " to " + role);
      }
    }
  }

  private int call(Operation operation, String token) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(service.resolve(operation.exampleUri()))
            .method(
                operation.method(),
                operation.mediaType() == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(""));
    if (operation.mediaType() != null) {
      request.header("Content-Type", contentType(operation.mediaType()));
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return http.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  private static String contentType(String mediaType) {
    return mediaType.startsWith("multipart/") ? mediaType + "; boundary=none" : mediaType;
  }

  /** The table role × operation as CSV, to be committed and compared. */
  public static String table(List<Operation> operations) {
    StringBuilder csv = new StringBuilder("operation,method,path,roles\n");
    operations.stream()
        .map(
            operation ->
                String.join(
                    ",",
                    operation.id(),
                    operation.method(),
                    operation.path(),
                    operation.isPublic() ? "PUBLIC" : String.join(";", operation.roles())))
        .sorted()
        .forEach(line -> csv.append(line).append('\n'));
    return csv.toString();
  }

  /** All role names, for a test's own checks. */
  public static List<String> roles() {
    return Arrays.stream(DemoRole.values()).map(Enum::name).toList();
  }
}
