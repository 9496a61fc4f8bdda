package cn.huiyin.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** 检索请求 over HTTP, as a clerk's frontend asks. */
final class SearchRequests {
  private static final int OK = 200;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Target target;

  SearchRequests(Target target) {
    this.target = target;
  }

  /** Milliseconds of one page; without a piece of text the plain list. */
  double millis(String piece, String cursor) throws IOException, InterruptedException {
    String query =
        "/api/v1/petitions?limit=50" + parameter("q", piece) + parameter("cursor", cursor);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(target.petition() + query))
            .header("Authorization", "Bearer " + target.clerk())
            .build();
    long begun = System.nanoTime();
    var answer = http.send(request, BodyHandlers.ofString());
    double millis = (System.nanoTime() - begun) / 1e6;
    if (answer.statusCode() != OK) {
      throw new IllegalStateException("search answered " + answer.statusCode());
    }
    return millis;
  }

  private static String parameter(String name, String value) {
    return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
