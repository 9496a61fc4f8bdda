package cn.huiyin.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Writes the JSON schema (2020-12) of an event record. Readers ignore fields they don't know. */
final class JsonSchema {
  private final ObjectMapper json;

  JsonSchema(ObjectMapper json) {
    this.json = json;
  }

  ObjectNode document(Class<? extends CaseEvent> event) {
    ObjectNode schema = json.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:huiyin:event:" + EventCatalogue.typeOf(event));
    schema.put("title", EventCatalogue.typeOf(event));
    schema.put("description", event.getAnnotation(EventType.class).summary());
    schema.setAll(object(event));
    return schema;
  }

  private ObjectNode object(Class<?> record) {
    ObjectNode schema = json.createObjectNode();
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = json.createArrayNode();
    for (RecordComponent component : record.getRecordComponents()) {
      properties.set(component.getName(), type(component.getGenericType(), false));
      required.add(component.getName());
    }
    schema.set("required", required);
    return schema;
  }

  private ObjectNode type(Type type, boolean element) {
    ObjectNode schema = json.createObjectNode();
    if (type instanceof ParameterizedType list) {
      schema.put("type", "array");
      schema.set("items", type(list.getActualTypeArguments()[0], true));
      return schema;
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isRecord()) {
      return object(plain);
    }
    named(schema, jsonType(plain), plain.isPrimitive() || element);
    if (plain == UUID.class) {
      schema.put("format", "uuid");
    } else if (plain == LocalDate.class) {
      schema.put("format", "date");
    } else if (plain == OffsetDateTime.class) {
      schema.put("format", "date-time");
    } else if (plain.isEnum()) {
      constants(schema.putArray("enum"), plain, element);
    }
    return schema;
  }

  private static void constants(ArrayNode names, Class<?> plain, boolean element) {
    for (Object constant : plain.getEnumConstants()) {
      names.add(constant.toString());
    }
    if (!element) {
      names.addNull();
    }
  }

  private static void named(ObjectNode schema, String type, boolean present) {
    if (present) {
      schema.put("type", type);
    } else {
      schema.putArray("type").add(type).add("null");
    }
  }

  private static String jsonType(Class<?> plain) {
    if (plain == int.class
        || plain == Integer.class
        || plain == long.class
        || plain == Long.class) {
      return "integer";
    }
    return plain == boolean.class || plain == Boolean.class ? "boolean" : "string";
  }
}
