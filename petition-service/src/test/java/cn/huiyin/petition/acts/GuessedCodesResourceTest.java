package cn.huiyin.petition.acts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.embedded.quarkus.PlatformTestResource;
import cn.huiyin.petition.citizen.Citizen;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = PlatformTestResource.class,
    initArgs = @ResourceArg(name = "service", value = "petition"))
@DisplayName("猜查询码：限次，限次之内外都不透露什么（I-54）")
class GuessedCodesResourceTest {
  /** Twice what the test's settings allow in a minute, for one may begin in between. */
  private static final int PATIENCE = 2_100;

  @BeforeEach
  void county() {
    County.found();
  }

  @Test
  @DisplayName("猜得太多答429，此后对的、错的、没有的都答429；别的地址不受影响")
  void whoGuessesTooOftenIsStoppedAndLearnsNothing() throws IOException {
    Citizen citizen = Citizen.submits(County.DIVISION, "路灯不亮。");
    try (Visitor guesser = new Visitor("127.0.0.77")) {
      int tried = 0;
      int status = guesser.asks(citizen.petitionNo(), "AAAAA-AAAAA-AAAAA-AAAA0");
      while (status == 404 && tried < PATIENCE) {
        tried++;
        String number = tried % 2 == 0 ? citizen.petitionNo() : "NO-SUCH-" + tried;
        status = guesser.asks(number, "AAAAA-AAAAA-AAAAA-" + (10_000 + tried));
      }
      assertThat(status).isEqualTo(429);
      assertThat(guesser.asks("NO-SUCH", "AAAAA")).isEqualTo(429);
      assertThat(guesser.asks(citizen.petitionNo(), citizen.queryCode())).isEqualTo(429);
    }
    assertThat(citizen.follow().statusCode()).isEqualTo(200);
  }

  /** A caller from an address of its own, on one connection. */
  private static final class Visitor implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader answers;

    Visitor(String address) throws IOException {
      socket =
          new Socket(
              InetAddress.getByName("127.0.0.1"),
              RestAssured.port,
              InetAddress.getByName(address),
              0);
      answers =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    }

    int asks(String petitionNo, String code) throws IOException {
      String request =
          "GET /api/v1/public/petitions/%s HTTP/1.1\r\nHost: localhost\r\nX-Query-Code: %s\r\n\r\n"
              .formatted(petitionNo, code);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      int status = Integer.parseInt(answers.readLine().split(" ")[1]);
      int length = 0;
      for (String line = answers.readLine(); !line.isEmpty(); line = answers.readLine()) {
        if (line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
          length = Integer.parseInt(line.substring(15).strip());
        }
      }
      answers.skip(length);
      return status;
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
