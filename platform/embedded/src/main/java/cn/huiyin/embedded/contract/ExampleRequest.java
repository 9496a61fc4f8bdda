package cn.huiyin.embedded.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * 按示例的请求: an operation with the examples that the document gives for its parameters and its body.
 *
 * @param target path and query
 * @param body the example of the body, or null when it takes none or has none
 */
record ExampleRequest(
    Operation operation, String target, Map<String, String> headers, JsonNode body) {
  static ExampleRequest of(Operation operation, JsonNode said) {
    return of(operation, said, Map.of());
  }

  /** With these in place of the path's parameters, by name, rather than their examples. */
  static ExampleRequest of(Operation operation, JsonNode said, Map<String, String> places) {
    String path = operation.path();
    for (Map.Entry<String, String> place : places.entrySet()) {
      path = path.replace("{" + place.getKey() + "}", encoded(place.getValue()));
    }
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    Map<String, String> headers = new LinkedHashMap<>();
    for (JsonNode parameter : said.path("parameters")) {
      String name = parameter.path("name").asText();
      if (parameter.has("example")) {
        String example = parameter.get("example").asText();
        switch (parameter.path("in").asText()) {
          case "path" -> path = path.replace("{" + name + "}", encoded(example));
          case "query" -> query.add(name + "=" + encoded(example));
          default -> headers.put(name, example);
        }
      }
    }
    JsonNode body = said.at("/requestBody/content/application~1json").get("example");
    return new ExampleRequest(operation, Operation.withSomething(path) + query, headers, body);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
