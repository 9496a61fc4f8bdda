package cn.huiyin.embedded.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;

/** 按结构核对: JSON held to a schema of the document (OpenAPI 3.1 schemas are JSON Schema 2020-12). */
final class SchemaCheck {
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);

  private final OpenApiDocument document;

  SchemaCheck(OpenApiDocument document) {
    this.document = document;
  }

  /** Where the example of a body is missing, or not what its schema allows. */
  List<String> faultsOfBody(ExampleRequest example) {
    JsonNode body = document.said(example.operation()).at("/requestBody/content/application~1json");
    if (body.isMissingNode()) {
      return List.of();
    }
    return example.body() == null
        ? List.of("there is none")
        : faults(body.get("schema"), example.body());
  }

  private List<String> faults(JsonNode schema, JsonNode value) {
    ObjectNode whole = new ObjectMapper().createObjectNode();
    whole.putArray("allOf").add(schema);
    whole.set("components", document.components());
    return SCHEMAS.getSchema(whole).validate(value).stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }
}
