package cn.huiyin.embedded.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A document that is the same for everybody. */
final class JsonPage implements HttpHandler {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final byte[] body;

  JsonPage(Map<String, Object> document) {
    this.body = bytes(document);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    answer(exchange, 200, body);
  }

  static void answer(HttpExchange exchange, int status, Map<String, Object> document)
      throws IOException {
    answer(exchange, status, bytes(document));
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static byte[] bytes(Map<String, Object> document) {
    try {
      return JSON.writeValueAsBytes(document);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
