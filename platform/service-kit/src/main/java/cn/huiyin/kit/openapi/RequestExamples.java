package cn.huiyin.kit.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * 请求示例: a part of a path has the first value its kind can take, and every JSON body one composed of
 * the examples its fields give. A field that need not be sent is in it only where an example was
 * written for it. A field that must be sent and has nothing to be composed of is left out; the
 * trial that sends the examples then says so.
 */
final class RequestExamples {
  private static final String PREFIX = "#/components/schemas/";
  private static final Map<String, String> OF_FORMAT =
      Map.of(
          "date", "2026-03-02",
          "date-time", "2026-03-02T09:00:00+08:00",
          "uuid", ParameterWords.SOME_ID);

  private final Map<String, Schema> schemas;

  RequestExamples(Components components) {
    this.schemas = components.getSchemas();
  }

  void complete(Operation operation) {
    Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
        .filter(parameter -> parameter.getIn() == Parameter.In.PATH)
        .filter(parameter -> parameter.getExample() == null && parameter.getExamples() == null)
        .forEach(parameter -> of(parameter.getSchema()).ifPresent(parameter::setExample));
    completeBody(operation);
  }

  private void completeBody(Operation operation) {
    if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) {
      return;
    }
    MediaType body = operation.getRequestBody().getContent().getMediaType("application/json");
    if (body != null && body.getExample() == null && body.getSchema() != null) {
      of(body.getSchema()).ifPresent(body::setExample);
    }
  }

  private Optional<Object> of(Schema schema) {
    Schema meant = meant(schema);
    return written(schema).or(() -> written(meant)).or(() -> composed(meant));
  }

  private static Optional<Object> written(Schema schema) {
    List<Object> several = Objects.requireNonNullElse(schema.getExamples(), List.of());
    return several.isEmpty()
        ? Optional.ofNullable(schema.getExample())
        : Optional.of(several.get(0));
  }

  /** What a reference names, or the first of several that isn't null. */
  private Schema meant(Schema schema) {
    if (schema.getRef() != null) {
      return schemas.get(schema.getRef().substring(PREFIX.length()));
    }
    return Objects.requireNonNullElse(schema.getAnyOf(), List.<Schema>of()).stream()
        .filter(each -> !List.of(SchemaType.NULL).equals(each.getType()))
        .findFirst()
        .map(this::meant)
        .orElse(schema);
  }

  private Optional<Object> composed(Schema schema) {
    if (schema.getEnumeration() != null) {
      return Optional.of(schema.getEnumeration().get(0));
    }
    List<SchemaType> types = Objects.requireNonNullElse(schema.getType(), List.of());
    if (schema.getProperties() != null) {
      return Optional.of(object(schema));
    }
    if (types.contains(SchemaType.ARRAY) && schema.getItems() != null) {
      return of(schema.getItems()).map(List::of);
    }
    if (types.contains(SchemaType.BOOLEAN)) {
      return Optional.of(false);
    }
    if (types.contains(SchemaType.OBJECT)) {
      return Optional.of(Map.of());
    }
    return Optional.ofNullable(schema.getFormat()).map(OF_FORMAT::get);
  }

  private Map<String, Object> object(Schema schema) {
    List<String> required = Objects.requireNonNullElse(schema.getRequired(), List.of());
    Map<String, Object> example = new LinkedHashMap<>();
    schema
        .getProperties()
        .forEach(
            (name, field) ->
                (required.contains(name) ? of(field) : written(field))
                    .ifPresent(value -> example.put(name, value)));
    return example;
  }
}
