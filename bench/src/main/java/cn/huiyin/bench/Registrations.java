package cn.huiyin.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** Registers petitions over HTTP, each with an Idempotency-Key of its own. */
final class Registrations {
  private static final int CREATED = 201;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Target target;
  private final String body;

  Registrations(Target target, String divisionCode) {
    this.target = target;
    this.body =
        """
        {"channel":"PHONE","divisionCode":"%s","place":"第五村",
         "petitioner":{"name":"周甲","phone":"19900010001","address":"第五村十二号"},
         "partySize":1,"text":"村口石材加工厂夜间切割，粉尘飘进屋里，请查处。"}
        """
            .formatted(divisionCode);
  }

  /** Registers one; the answer's body. */
  String one() throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(target.petition().resolve("/api/v1/petitions"))
            .header("Authorization", "Bearer " + target.clerk())
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString(body))
            .build();
    var answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != CREATED) {
      throw new IllegalStateException("registration answered " + answer.statusCode());
    }
    return answer.body();
  }
}
