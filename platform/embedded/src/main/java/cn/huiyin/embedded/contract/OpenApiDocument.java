package cn.huiyin.embedded.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A service's OpenAPI document as it serves it. */
public final class OpenApiDocument {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final String yaml;
  private final JsonNode json;

  private OpenApiDocument(String yaml, JsonNode json) {
    this.yaml = yaml;
    this.json = json;
  }

  /** Reads it from a running service, such as {@code http://127.0.0.1:8081}. */
  public static OpenApiDocument of(URI service) throws IOException, InterruptedException {
    HttpClient http = HttpClient.newHttpClient();
    String yaml = get(http, service.resolve("/q/openapi"));
    String json = get(http, service.resolve("/q/openapi?format=json"));
    return new OpenApiDocument(yaml, new ObjectMapper().readTree(json));
  }

  private static String get(HttpClient http, URI uri) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
  }

  public String yaml() {
    return yaml;
  }

  /** Every operation, by path and method. */
  public List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    Iterator<Map.Entry<String, JsonNode>> paths = json.get("paths").fields();
    while (paths.hasNext()) {
      Map.Entry<String, JsonNode> path = paths.next();
      for (String method : METHODS) {
        JsonNode operation = path.getValue().get(method);
        if (operation != null) {
          operations.add(operation(path.getKey(), method, operation));
        }
      }
    }
    return operations;
  }

  private static Operation operation(String path, String method, JsonNode operation) {
    SortedSet<String> roles = new TreeSet<>();
    operation
        .path("security")
        .forEach(
            requirement ->
                requirement.forEach(scopes -> scopes.forEach(scope -> roles.add(scope.asText()))));
    Iterator<String> media = operation.path("requestBody").path("content").fieldNames();
    return new Operation(
        operation.path("operationId").asText(null),
        method.toUpperCase(java.util.Locale.ROOT),
        path,
        roles,
        media.hasNext() ? media.next() : null);
  }

  /** All that the document says of an operation. */
  JsonNode said(Operation operation) {
    return json.get("paths")
        .get(operation.path())
        .get(operation.method().toLowerCase(java.util.Locale.ROOT));
  }

  /** The named schemas, where references into the document find them. */
  JsonNode components() {
    return json.get("components");
  }

  /**
   * Schemas of a name that two types share: the one found second gets a number behind it, and which
   * is found second depends on the order of files on the disk.
   */
  public List<String> namedTwice() {
    JsonNode schemas = json.at("/components/schemas");
    List<String> names = new ArrayList<>();
    schemas.fieldNames().forEachRemaining(names::add);
    return names.stream()
        .filter(name -> name.matches(".*[0-9]") && schemas.has(name.replaceAll("[0-9]+$", "")))
        .toList();
  }

  /** The fields of each operation's JSON body, by the operation's id. */
  public Map<String, List<String>> bodyFields() {
    Map<String, List<String>> fields = new TreeMap<>();
    json.get("paths")
        .forEach(
            path ->
                path.forEach(
                    operation ->
                        fields.put(
                            operation.path("operationId").asText(),
                            fieldsOf(
                                operation.at("/requestBody/content/application~1json/schema")))));
    return fields;
  }

  private List<String> fieldsOf(JsonNode schema) {
    String reference = schema.path("$ref").asText("");
    JsonNode body = reference.isEmpty() ? schema : json.at(reference.substring(1));
    List<String> names = new ArrayList<>();
    body.path("properties").fieldNames().forEachRemaining(names::add);
    return names;
  }
}
