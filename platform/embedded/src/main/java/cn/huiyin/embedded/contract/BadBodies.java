package cn.huiyin.embedded.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 坏的请求体: bodies no service may choke on, each with what is bad about it. */
final class BadBodies {
  private static final int DEEP = 10_000;
  private static final String JSON = "application/json";

  /** A body, and how it is announced. */
  record BadBody(String fault, String contentType, byte[] bytes) {}

  private BadBodies() {}

  /** What is bad for every operation that takes JSON. */
  static List<BadBody> forEverybody() {
    List<BadBody> bodies = new ArrayList<>();
    Stream.of("", "null", "[]", "\"text\"", "12", "true", "{", "}", "{\"a\"", "{} {}", "NaN")
        .forEach(text -> bodies.add(json("body " + text, text)));
    bodies.add(json("unknown field", "{\"noSuchField\":1}"));
    bodies.add(json("deep arrays", "{\"text\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}"));
    bodies.add(json("deep objects", "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP)));
    bodies.add(json("long number", "{\"text\":" + "9".repeat(100_000) + "}"));
    bodies.add(json("long name", "{\"" + "n".repeat(100_000) + "\":1}"));
    bodies.add(new BadBody("no UTF-8", JSON, new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"'}));
    bodies.add(new BadBody("UTF-16", JSON, "{\"text\":\"a\"}".getBytes(StandardCharsets.UTF_16)));
    bodies.add(new BadBody("NUL bytes", JSON, new byte[64]));
    Stream.of(
            "text/plain", "application/xml", "application/x-www-form-urlencoded", "no/such", "///")
        .forEach(
            type ->
                bodies.add(
                    new BadBody("type " + type, type, "a=b".getBytes(StandardCharsets.US_ASCII))));
    return bodies;
  }

  /** What is bad, or at least strange, in one field. */
  static List<BadBody> inField(String field) {
    return Stream.of(
            "12345678901234567890",
            "1e400",
            "-1",
            "1.5",
            "true",
            "[[]]",
            "{\"a\":1}",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"1900-01-01\"",
            "\"9999-12-31\"",
            "\"+999999999-12-31\"",
            "\"2024-02-30\"",
            "\"" + "长".repeat(30_000) + "\"",
            "\"' or 1=1; --\"",
            "\"\\u202e..%2f..\\\\\"")
        .map(value -> json(field + " " + head(value), "{\"" + field + "\":" + value + "}"))
        .toList();
  }

  /** The same field twice. */
  static BadBody twice(String field) {
    return json("twice " + field, "{\"" + field + "\":null,\"" + field + "\":null}");
  }

  private static BadBody json(String fault, String text) {
    return new BadBody(head(fault), JSON, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String head(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
