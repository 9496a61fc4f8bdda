package cn.huiyin.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the AsyncAPI 3.0 document of all topics from the contracts. */
final class AsyncApi {
  private static final List<String> HEADERS =
      List.of(
          "ce_specversion",
          "ce_id",
          "ce_type",
          "ce_source",
          "ce_subject",
          "ce_time",
          "content-type",
          "ce_aggregateversion",
          "ce_occurredon",
          "ce_actorrole",
          "ce_correlationid",
          "ce_dataversion");

  private final ObjectMapper json;

  AsyncApi(ObjectMapper json) {
    this.json = json;
  }

  ObjectNode document() {
    ObjectNode document = json.createObjectNode();
    document.put("asyncapi", "3.0.0");
    document
        .putObject("info")
        .put("title", "Huiyin 回音 case events")
        .put("version", "1.0.0")
        .put(
            "description",
            "CloudEvents 1.0 in binary mode. Key = aggregate id. Codes, ids, dates and numbers only:"
                + " no name, ID number, phone, address or text of a petition.");
    ObjectNode channels = document.putObject("channels");
    ObjectNode operations = document.putObject("operations");
    ObjectNode components = document.putObject("components");
    components.putObject("messageTraits").set("cloudEvent", headers());
    ObjectNode messages = components.putObject("messages");
    Contract.all().forEach(contract -> add(contract, channels, operations, messages));
    return document;
  }

  private void add(Contract contract, ObjectNode channels, ObjectNode operations, ObjectNode all) {
    Map<String, Class<? extends CaseEvent>> events =
        new TreeMap<>(EventCatalogue.of(contract.events()).all());
    events.forEach((type, event) -> all.set(type, message(type, event)));
    for (String topic : contract.topics()) {
      ObjectNode channel = channels.withObjectProperty(topic);
      channel.put("address", topic);
      channel.withObjectProperty("bindings").withObjectProperty("kafka").put("partitions", 6);
      ObjectNode messages = channel.withObjectProperty("messages");
      events.keySet().forEach(type -> messages.putObject(type).put("$ref", ref(type)));
      ObjectNode operation = operations.withObjectProperty("send-" + topic);
      operation.put("action", "send");
      operation.putObject("channel").put("$ref", "#/channels/" + topic);
      operation.put("summary", contract.producer());
    }
  }

  private ObjectNode message(String type, Class<? extends CaseEvent> event) {
    ObjectNode message = json.createObjectNode();
    message.put("name", type);
    message.put("summary", event.getAnnotation(EventType.class).summary());
    message.put("contentType", "application/json");
    message.putArray("traits").addObject().put("$ref", "#/components/messageTraits/cloudEvent");
    message
        .putObject("payload")
        .put("$ref", "../../platform/case-events/src/main/resources/schemas/" + type + ".json");
    return message;
  }

  private ObjectNode headers() {
    ObjectNode trait = json.createObjectNode();
    ObjectNode headers = trait.putObject("headers");
    headers.put("type", "object");
    ObjectNode properties = headers.putObject("properties");
    HEADERS.forEach(name -> properties.putObject(name).put("type", "string"));
    List.of("ce_actorunit", "ce_causationid")
        .forEach(name -> properties.putObject(name).put("type", "string"));
    HEADERS.forEach(headers.putArray("required")::add);
    return trait;
  }

  private static String ref(String type) {
    return "#/components/messages/" + type;
  }
}
