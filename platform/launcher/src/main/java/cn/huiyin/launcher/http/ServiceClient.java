package cn.huiyin.launcher.http;

import cn.huiyin.launcher.Complaint;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

/** Speaks with one service with a bearer token; an error answer becomes one line. */
public final class ServiceClient {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(5))
          .version(HttpClient.Version.HTTP_1_1)
          .build();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String service;
  private final String address;
  private final String token;

  /** A client of the service of this name. */
  public ServiceClient(String service, String address, String token) {
    this.service = service;
    this.address = address;
    this.token = token;
  }

  public String service() {
    return service;
  }

  /** The JSON document at this path. */
  public JsonNode get(String path) {
    return json(text(path, "application/json"));
  }

  /** What is at this path, in the media type asked for. */
  public String text(String path, String mediaType) {
    HttpRequest request = request(path).header("Accept", mediaType).GET().build();
    return send(request, BodyHandlers.ofString()).body();
  }

  /** Saves what is at this path. */
  public void download(String path, Path target) {
    HttpRequest request = request(path).header("Accept", "text/csv").GET().build();
    send(request, BodyHandlers.ofFile(target));
  }

  /** Posts a form with a text field and a file, which is streamed. */
  public JsonNode postFile(String path, String field, String value, Path file) {
    MultipartForm form = new MultipartForm().text(field, value).file("file", file);
    HttpRequest request =
        request(path)
            .header("Content-Type", form.contentType())
            .header("Accept", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(form.body())
            .build();
    return json(send(request, BodyHandlers.ofString()).body());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .timeout(PATIENCE)
        .header("Accept-Language", "en")
        .header("Authorization", "Bearer " + token);
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      HttpResponse<T> answer = HTTP.send(request, handler);
      if (answer.statusCode() == 503) {
        throw new ServiceAway(service, address, null);
      }
      if (answer.statusCode() >= 300) {
        throw new Complaint(refusal(request, answer));
      }
      return answer;
    } catch (IOException e) {
      throw new ServiceAway(service, address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Complaint("interrupted while " + service + " was asked.", e);
    }
  }

  private String refusal(HttpRequest request, HttpResponse<?> answer) {
    String body = answer.body() instanceof String text ? text : "";
    String detail = "";
    try {
      JsonNode problem = JSON.readTree(body);
      detail = problem == null ? "" : problem.path("detail").asText(problem.path("title").asText());
    } catch (JsonProcessingException noProblem) {
      detail = "";
    }
    return service
        + " answered "
        + answer.statusCode()
        + " to "
        + request.method()
        + " "
        + request.uri().getPath()
        + (detail.isBlank() ? "." : ": " + detail);
  }

  private JsonNode json(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new Complaint(service + " answered something that is not JSON.", e);
    }
  }
}
