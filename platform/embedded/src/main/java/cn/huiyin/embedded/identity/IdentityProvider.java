package cn.huiyin.embedded.identity;

import cn.huiyin.embedded.PlatformFailure;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * 身份服务: an OpenID Connect issuer on loopback that gives whoever asks a token of any role. NOT FOR
 * PRODUCTION.
 */
public final class IdentityProvider {
  private static final int THREADS = 2;

  private final int port;
  private final Clock clock;
  private final SigningKey key;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private HttpServer server;

  /** An issuer that is not started yet; its key lies in the folder of secrets. */
  public IdentityProvider(Path root, int port, Clock clock) {
    this.port = port;
    this.clock = clock;
    this.key = SigningKey.keptIn(root.resolve("secrets").resolve("identity.jwk.json"));
  }

  /** Starts to listen. */
  public IdentityProvider start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    } catch (IOException e) {
      throw new PlatformFailure("The identity cannot listen on port " + port + ".", e);
    }
    server.createContext("/huiyin/.well-known/openid-configuration", new JsonPage(discovery()));
    server.createContext("/huiyin/jwks", new JsonPage(Map.of("keys", List.of(key.publicPart()))));
    server.createContext("/huiyin/token", new TokenEndpoint(this));
    server.setExecutor(threads);
    server.start();
    return this;
  }

  public void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  public String issuer() {
    return issuer(port);
  }

  /** The issuer's name on this port. */
  public static String issuer(int port) {
    return "http://127.0.0.1:" + port + "/huiyin";
  }

  /** A bearer token of this role; unit and division may be null. */
  public String token(DemoRole role, String unit, String division) {
    return key.sign(new DemoToken(role, unit, division).claims(issuer(), clock));
  }

  private Map<String, Object> discovery() {
    return Map.of(
        "issuer", issuer(),
        "jwks_uri", issuer() + "/jwks",
        "token_endpoint", issuer() + "/token",
        "grant_types_supported", List.of("client_credentials"),
        "response_types_supported", List.of("token"),
        "subject_types_supported", List.of("public"),
        "id_token_signing_alg_values_supported", List.of("RS256"),
        "huiyin_warning", "embedded identity: gives every role to everybody, not for production");
  }
}
