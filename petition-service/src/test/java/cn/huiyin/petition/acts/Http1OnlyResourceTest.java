package cn.huiyin.petition.acts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("服务只讲HTTP/1.1：不说多长的请求体没有别的门可进")
class Http1OnlyResourceTest {
  private static final String PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

  @TestHTTPResource("/")
  URI service;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  @Test
  @DisplayName("要求HTTP/2的，得到HTTP/1.1的答复；不说多长的JSON，411")
  void whoAsksForHttp2GetsHttp1AndItsLimits() throws Exception {
    HttpResponse<String> guide =
        send(HttpRequest.newBuilder(service.resolve("/api/v1/public/guide")));
    assertThat(guide.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
    assertThat(guide.statusCode()).isEqualTo(200);
    HttpResponse<String> refused =
        send(
            HttpRequest.newBuilder(service.resolve("/api/v1/public/petitions"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[2]))));
    assertThat(refused.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
    assertThat(refused.statusCode()).isEqualTo(411);
  }

  @Test
  @DisplayName("不问先说HTTP/2的，不被当作HTTP/2")
  void whoSpeaksHttp2UnaskedIsNotUnderstood() throws IOException {
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(PREFACE.getBytes(StandardCharsets.US_ASCII));
      socket.shutdownOutput();
      String answer = new String(socket.getInputStream().readNBytes(8), StandardCharsets.US_ASCII);
      // A status line in text, where HTTP/2 answers with a frame of settings.
      assertThat(answer).matches("|HTTP/.*");
    }
  }
}
