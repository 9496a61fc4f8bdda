package cn.huiyin.systemtests;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Bodies of registrations, with words that must never leave the petition service's database. */
final class Registration {
  static final String[] CANARIES = {"金丝雀甲", "13712345678", "110101199003077571", "金丝雀巷九号", "金丝雀正文"};

  private Registration() {}

  static String on(String day) {
    return body(day, "\"channel\":\"VISIT\"");
  }

  /** One that is taken and some that are refused, each with every canary in it. */
  static List<String> canaryBodies() {
    return List.of(
        body("2024-11-20", "\"channel\":\"PHONE\""),
        body("2024-11-20", "\"channel\":\"PIGEON\""),
        body("2099-11-20", "\"channel\":\"PHONE\""),
        body("2024-11-20", "\"channel\":\"PHONE\",\"金丝雀甲\":1"),
        body("2024-11-20", "\"channel\":\"PHONE\"").replace("\"text\"", "\"text\":1,\"x\""));
  }

  private static String body(String day, String channel) {
    return """
        {%s,"receivedAt":"%sT09:30:00+08:00","divisionCode":"990101","place":"第一村",
         "petitioner":{"name":"金丝雀甲","idNumber":"110101199003077571","phone":"13712345678",
         "address":"金丝雀巷九号"},"partySize":1,"text":"金丝雀正文：请修复村道。"}
        """
        .formatted(channel, day);
  }

  /** As it shows in a file read byte by byte. */
  static String asBytesString(String canary) {
    return new String(canary.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }
}
