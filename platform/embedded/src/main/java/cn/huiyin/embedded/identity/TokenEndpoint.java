package cn.huiyin.embedded.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Answers a client-credentials request that names a role and, if wanted, unit and division. */
final class TokenEndpoint implements HttpHandler {
  private static final int MOST_FIELDS = 20;
  private static final int LARGEST_REQUEST = 8 * 1024;

  private final IdentityProvider provider;

  TokenEndpoint(IdentityProvider provider) {
    this.provider = provider;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    if (!"POST".equals(exchange.getRequestMethod())) {
      JsonPage.answer(exchange, 405, Map.of("error", "invalid_request"));
      return;
    }
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_REQUEST);
    Map<String, String> form = form(new String(body, StandardCharsets.UTF_8));
    Optional<DemoRole> role = DemoRole.named(form.getOrDefault("role", ""));
    if (role.isEmpty()) {
      JsonPage.answer(exchange, 400, unknownRole());
      return;
    }
    String token = provider.token(role.get(), form.get("unit"), form.get("division"));
    JsonPage.answer(exchange, 200, bearer(token));
  }

  private static Map<String, Object> unknownRole() {
    return Map.of(
        "error", "invalid_request", "error_description", "unknown role", "roles", DemoRole.names());
  }

  private static Map<String, Object> bearer(String token) {
    long seconds = DemoToken.LIFETIME.toSeconds();
    return Map.of("access_token", token, "token_type", "Bearer", "expires_in", seconds);
  }

  private static Map<String, String> form(String body) {
    Map<String, String> form = new HashMap<>();
    for (String pair : body.split("&", MOST_FIELDS)) {
      int equals = pair.indexOf('=');
      if (equals > 0 && equals < pair.length() - 1) {
        form.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return form;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
