package cn.huiyin.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * Stands in for a service where the launcher itself is tested: it is ready, takes ledgers and tells
 * its counts. A row with the word REFUSE is refused.
 */
public final class StubService {
  private final HttpServer server;
  private final Map<String, String> jobs = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  /** Started as a packaged service is: the settings file is named by a system property. */
  public static void main(String[] args) throws IOException {
    Properties settings = new Properties();
    try (Reader reader =
        Files.newBufferedReader(Path.of(System.getProperty("smallrye.config.locations")))) {
      settings.load(reader);
    }
    new StubService(Integer.parseInt(settings.getProperty("quarkus.http.port")));
  }

  public StubService(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/", this::handle);
    server.setExecutor(Executors.newFixedThreadPool(2));
    server.start();
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The ledgers it was sent, in their order. */
  public List<String> ledgers() {
    return asked;
  }

  public void stop() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    byte[] body = exchange.getRequestBody().readAllBytes();
    if (path.startsWith("/q/") || path.endsWith("/rule-of-law/2031")) {
      answer(exchange, 200, "{}");
    } else if (exchange.getRequestHeaders().getFirst("Authorization") == null) {
      answer(exchange, 401, "{\"detail\":\"no token\"}");
    } else if (path.endsWith("/integrity")) {
      answer(
          exchange,
          200,
          "{\"service\":\"stub\",\"checks\":[{\"id\":\"outbox.empty\",\"ok\":true,\"count\":3,"
              + "\"detail\":\"\"}],\"published\":{},\"outboxPending\":0,\"consumerLag\":0}");
    } else if (path.endsWith("/figures")) {
      answer(exchange, 200, "{\"year\":2031,\"figures\":{\"petition.registered\":2}}");
    } else if (path.endsWith("/refused-rows")) {
      answer(exchange, 200, "petitionNo,row,column,reason\nX,2,petitionNo,因为\n");
    } else if (exchange.getRequestMethod().equals("POST")) {
      take(exchange, new String(body, StandardCharsets.UTF_8));
    } else {
      String id = path.substring(path.lastIndexOf('/') + 1);
      answer(exchange, jobs.containsKey(id) ? 200 : 404, jobs.getOrDefault(id, "{}"));
    }
  }

  private void take(HttpExchange exchange, String form) throws IOException {
    List<String> lines = form.lines().toList();
    String ledger = lines.get(4);
    List<String> file = lines.subList(9, lines.size() - 2);
    String id = "job-" + jobs.size();
    long refused = file.stream().filter(row -> row.contains("REFUSE")).count();
    boolean broken = file.stream().anyMatch(row -> row.contains("BROKEN"));
    long rows = file.size() - 1L;
    asked.add(ledger);
    jobs.put(
        id,
        "{\"id\":\""
            + id
            + "\",\"status\":\""
            + (broken ? "FAILED" : "DONE")
            + "\",\"rowsRead\":"
            + rows
            + ",\"taken\":"
            + (rows - refused)
            + ",\"known\":0,\"refused\":"
            + refused
            + ",\"problem\":"
            + (broken ? "\"row 2: a quote is never closed\"" : "null")
            + "}");
    answer(exchange, 202, jobs.get(id));
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
