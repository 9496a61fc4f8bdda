package cn.huiyin.embedded.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.embedded.FreePorts;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("内嵌身份服务")
class IdentityProviderTest {
  @TempDir Path root;
  private final int port = FreePorts.one();
  private IdentityProvider identity;

  @BeforeEach
  void start() {
    identity = new IdentityProvider(root, port, Clock.systemUTC()).start();
  }

  @AfterEach
  void stop() {
    identity.stop();
  }

  @Test
  @DisplayName("令牌可用公开的密钥验证，写明角色、单位和区划")
  void aTokenIsVerifiedByThePublishedKeysAndNamesTheRole() throws Exception {
    String token =
        new IdentityClient(identity.issuer()).token(DemoRole.UNIT_HEAD, "U-某局", "350521");
    JwtClaims claims = verified(token);
    assertThat(claims.getStringListClaimValue("groups")).containsExactly("UNIT_HEAD");
    assertThat(claims.getStringClaimValue("unit")).isEqualTo("U-某局");
    assertThat(claims.getStringClaimValue("division")).isEqualTo("350521");
    assertThat(claims.getStringClaimValue("preferred_username")).isEqualTo("demo-unit-head");
    assertThat(claims.getSubject()).isEqualTo("demo-unit-head-U-某局-350521");
    assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
        .isEqualTo(8 * 3600);
  }

  @Test
  @DisplayName("重启之后，原来的令牌仍然有效")
  void aTokenOutlivesARestart() throws Exception {
    String token = identity.token(DemoRole.INTAKE, null, null);
    identity.stop();
    identity = new IdentityProvider(root, port, Clock.systemUTC()).start();
    assertThat(verified(token).hasClaim("unit")).isFalse();
  }

  @Test
  @DisplayName("别处的密钥签的令牌不被接受")
  void aTokenSignedElsewhereIsRefused(@TempDir Path elsewhere) {
    String foreign =
        new IdentityProvider(elsewhere, port, Clock.systemUTC()).token(DemoRole.ADMIN, null, null);
    assertThatThrownBy(() -> verified(foreign)).isInstanceOf(InvalidJwtException.class);
  }

  @Test
  @DisplayName("没有的角色得不到令牌，并告知有哪些角色；只收 POST")
  void anUnknownRoleGetsNoToken() throws Exception {
    URI endpoint = URI.create(identity.issuer() + "/token");
    HttpClient http = HttpClient.newHttpClient();
    var refused =
        http.send(
            HttpRequest.newBuilder(endpoint)
                .POST(HttpRequest.BodyPublishers.ofString("role=KING"))
                .build(),
            BodyHandlers.ofString());
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("unknown role", "COUNTY_LEADER");
    var asked = http.send(HttpRequest.newBuilder(endpoint).build(), BodyHandlers.ofString());
    assertThat(asked.statusCode()).isEqualTo(405);
  }

  @Test
  @DisplayName("角色名不分大小写，连字符也可")
  void rolesAreNamedInAnyCase() {
    assertThat(DemoRole.named("unit-handler")).contains(DemoRole.UNIT_HANDLER);
    assertThat(DemoRole.named("king")).isEmpty();
    assertThat(DemoRole.names()).hasSize(16);
  }

  private JwtClaims verified(String token) throws InvalidJwtException {
    return new JwtConsumerBuilder()
        .setVerificationKeyResolver(
            new HttpsJwksVerificationKeyResolver(new HttpsJwks(identity.issuer() + "/jwks")))
        .setExpectedIssuer(identity.issuer())
        .setExpectedAudience("huiyin")
        .setRequireExpirationTime()
        .build()
        .processToClaims(token);
  }
}
