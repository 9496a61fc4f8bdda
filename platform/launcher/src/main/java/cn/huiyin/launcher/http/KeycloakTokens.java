package cn.huiyin.launcher.http;

import cn.huiyin.embedded.identity.DemoRole;
import cn.huiyin.launcher.Complaint;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tokens of the demo users in our Keycloak realm, whose password lies in a file of mode 600. */
public final class KeycloakTokens implements Tokens {
  private final String issuer;
  private final Path passwordFile;

  public KeycloakTokens(String issuer, Path passwordFile) {
    this.issuer = issuer;
    this.passwordFile = passwordFile;
  }

  @Override
  public String token(DemoRole role, String unit, String division) {
    if (unit != null || division != null) {
      throw new Complaint(
          "with Keycloak unit and division are attributes of the user: set them in its console.");
    }
    try {
      String body = HttpClient.newHttpClient().send(request(role), BodyHandlers.ofString()).body();
      String token = new ObjectMapper().readTree(body).path("access_token").asText();
      if (token.isEmpty()) {
        throw new Complaint("Keycloak gave no token for " + role.user() + ".");
      }
      return token;
    } catch (IOException e) {
      throw new Complaint("Keycloak at " + issuer + " does not answer.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Complaint("interrupted while asking for a token.", e);
    }
  }

  private HttpRequest request(DemoRole role) throws IOException {
    String form =
        "grant_type=password&client_id=huiyin&username="
            + role.user()
            + "&password="
            + Files.readString(passwordFile).strip();
    return HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form))
        .build();
  }
}
