package cn.huiyin.embedded.identity;

import cn.huiyin.embedded.PlatformFailure;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks a running embedded identity for tokens, from any process. */
public final class IdentityClient {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String issuer;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  public IdentityClient(String issuer) {
    this.issuer = issuer;
  }

  /** A bearer token; unit and division may be null. */
  public String token(DemoRole role, String unit, String division) {
    String form = "grant_type=client_credentials&client_id=huiyin&role=" + role.name();
    form += unit == null ? "" : "&unit=" + encoded(unit);
    form += division == null ? "" : "&division=" + encoded(division);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(issuer + "/token"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    try {
      JsonNode answer = JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
      if (!answer.hasNonNull("access_token")) {
        throw new PlatformFailure("The identity at " + issuer + " gave no token.");
      }
      return answer.get("access_token").asText();
    } catch (IOException e) {
      throw new PlatformFailure("The identity at " + issuer + " does not answer.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PlatformFailure("Interrupted while asking for a token.", e);
    }
  }

  /** Whether the issuer answers. */
  public boolean answers() {
    URI discovery = URI.create(issuer + "/.well-known/openid-configuration");
    try {
      HttpRequest request = HttpRequest.newBuilder(discovery).timeout(PATIENCE).build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
