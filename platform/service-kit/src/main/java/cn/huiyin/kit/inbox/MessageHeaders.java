package cn.huiyin.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.header.Headers;

/** Kafka headers as JSON and back. */
@ApplicationScoped
public class MessageHeaders {
  private final ObjectMapper json;

  @Inject
  public MessageHeaders(ObjectMapper json) {
    this.json = json;
  }

  String toJson(Headers headers) {
    Map<String, String> map = new LinkedHashMap<>();
    headers.forEach(
        header ->
            map.put(
                header.key(),
                header.value() == null
                    ? null
                    : new String(header.value(), StandardCharsets.UTF_8).replace("\u0000", "")));
    try {
      return json.writeValueAsString(map);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a map of strings is JSON", e);
    }
  }

  Map<String, String> fromJson(String text) {
    try {
      return json.readValue(text, new TypeReference<LinkedHashMap<String, String>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("kept headers are JSON", e);
    }
  }
}
